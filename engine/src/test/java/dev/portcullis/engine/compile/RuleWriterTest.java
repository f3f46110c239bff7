package dev.portcullis.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

class RuleWriterTest {

  private final List<String> judged = new ArrayList<>();
  private final List<Integer> reported = new ArrayList<>();

  @Test
  void equalConditionsAreJudgedOnceAndEveryPolicyReports() {
    run("a", policy("same"), policy("same"), policy("same"));

    assertThat(judged).containsExactly("same");
    assertThat(reported).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void unequalConditionsAreNeverShared() {
    run("a", policy("one"), policy("other"), policy("one "));

    assertThat(judged).containsExactlyInAnyOrder("one", "other", "one ");
    assertThat(reported).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void slicesOfAnotherTypeAreNotJudged() {
    run("b", policy("one"), policy("two"));

    assertThat(judged).isEmpty();
    assertThat(reported).isEmpty();
  }

  private void run(String type, RowPolicy... policies) {
    KieSession session =
        KieBaseBuilder.createKieBaseFromModel(new RuleWriter().write(List.of(policies)))
            .newKieSession();
    SelectionSink sink = (policy, slice, selection) -> reported.add(policy);
    session.setGlobal(RuleWriter.FINDINGS, sink);
    session.insert(slice(type));
    session.fireAllRules();
    session.dispose();
  }

  private static Slice slice(String type) {
    Resource resource = new Resource(new ObjectValue(Map.of("type", new TextValue(type))));
    return new Slice(
        List.of(resource), new Run(Estate.of(Instant.EPOCH, ObjectValue.EMPTY, List.of(resource))));
  }

  /** A policy for resources of type {@code a} whose condition always holds and says so. */
  private RowPolicy policy(String canonical) {
    return new RowPolicy(bound(), new Holds("", List::of), new Holds(canonical, () -> judged));
  }

  private static BoundPolicy bound() {
    String rule =
        "{\"mode\": \"All\", \"policyRule\":"
            + " {\"if\": {\"field\": \"type\", \"equals\": \"A\"},"
            + " \"then\": {\"effect\": \"audit\"}}}";
    return Stream.of(AzurePolicyParser.parse(Source.of("rule.json", rule)).orElseThrow().get(0))
        .map(PolicyDefinition.class::cast)
        .map(new PolicyChecker(AliasCatalog.EMPTY)::check)
        .map(
            checked -> Binder.bind(checked.orElseThrow(), ParameterValues.NONE, PolicyContext.NONE))
        .findFirst()
        .orElseThrow()
        .orElseThrow();
  }

  private record Holds(String canonical, java.util.function.Supplier<List<String>> calls)
      implements RowCondition {

    @Override
    public void judge(Slice slice, Rows asked, RowOutcome outcome) {
      if (!canonical.isEmpty()) {
        calls.get().add(canonical);
      }
      outcome.holds().or(asked);
    }
  }
}
