package dev.portcullis.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.MadeUpParameters;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.cases.CaseFile;
import dev.portcullis.engine.cases.EvaluationCase;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ValueWriter;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import dev.portcullis.testing.Corpus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Both evaluators say the same of every published definition, on resources that are made to fit it.
 */
class CorpusEvaluationTest {

  private static final int RESOURCES = 10;

  /**
   * How many definitions must have found something against one resource and nothing against another
   * for the test to mean anything. A third are placeholders, which never match.
   */
  private static final int DECIDED = 1_000;

  private final PolicyChecker checker = new PolicyChecker(AliasCatalog.builtIn());
  private final List<String> differences = new ArrayList<>();
  private final Map<Verdict.Kind, Integer> verdicts = new EnumMap<>(Verdict.Kind.class);
  private int decided;

  @Test
  void bothEvaluatorsSayTheSameOfEveryPublishedDefinition() {
    int definitions = Corpus.forEach(Corpus.DEFINITIONS, this::judge);

    assertThat(differences).isEmpty();
    assertThat(definitions).isEqualTo(5009);
    assertThat(verdicts.values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(5009 * RESOURCES);
    assertThat(decided).as("decided, with %s", verdicts).isGreaterThan(DECIDED);
  }

  private void judge(String name, String text) {
    BoundPolicy policy = bind(name, text);
    Dice dice = new Dice(name.hashCode());
    FittingResources resources = new FittingResources(policy, dice);
    List<EvaluationCase> cases = new ArrayList<>();
    List<ObjectValue> contents = new ArrayList<>();
    ObjectValue first = resources.resource();
    List<ObjectValue> related = List.of(resources.related(first), resources.related(first));
    for (int i = 0; i < RESOURCES; i++) {
      ObjectValue content = Json.with(resources.resource(), "type", first.get("type"));
      ObjectValue one = Json.with(Json.object("resource", content), "related", Json.array(related));
      one = Json.with(Json.with(one, "note", Json.text(name)), "want", Json.text("compliant"));
      one = Json.with(one, "if", Json.object("field", Json.text("id")));
      contents.add(content);
      cases.add(CaseFile.of(name, Json.with(one, "context", context())));
    }
    Duel duel = Duel.of(policy, cases);
    Optional<Integer> difference = duel.difference();
    difference.ifPresent(
        at ->
            differences.add(
                name + " " + duel.verdicts(at) + ": " + ValueWriter.write(contents.get(at))));
    count(duel);
  }

  private static ObjectValue context() {
    ObjectValue request = Json.object("apiVersion", Json.text("2024-11-01"));
    request = Json.with(request, "identity", Json.object("appid", Json.text("a")));
    ObjectValue subscription = Json.object("displayName", Json.text("s"));
    ObjectValue group = Json.object("location", Json.text("eastus2"));
    ObjectValue context = Json.object("requestContext", request);
    context = Json.with(context, "subscription", subscription);
    return Json.with(context, "resourceGroup", Json.with(group, "name", Json.text("g")));
  }

  private void count(Duel duel) {
    Set<Verdict.Kind> kinds = EnumSet.noneOf(Verdict.Kind.class);
    for (int i = 0; i < duel.size(); i++) {
      verdicts.merge(duel.wanted(i), 1, Integer::sum);
      kinds.add(duel.wanted(i));
    }
    if (kinds.contains(Verdict.Kind.NON_COMPLIANT)
        && (kinds.contains(Verdict.Kind.COMPLIANT)
            || kinds.contains(Verdict.Kind.NOT_APPLICABLE))) {
      decided++;
    }
  }

  private BoundPolicy bind(String name, String text) {
    PolicyDefinition definition =
        (PolicyDefinition) AzurePolicyParser.parse(Source.of(name, text)).orElseThrow().get(0);
    return checker
        .check(definition)
        .then(checked -> Binder.bind(checked, MadeUpParameters.of(definition), PolicyContext.NONE))
        .orElseThrow();
  }
}
