package dev.portcullis.drl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.cases.EvaluationCase;
import dev.portcullis.engine.cases.EvaluationCases;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.parser.DefinitionParser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every case of evaluation, and with them every construct, says the same in DRL. */
class EvaluationCasesInDrlTest {

  private static final int OTHERS = 5;

  private static final PolicyChecker CHECKER = new PolicyChecker(AliasCatalog.builtIn());

  @Test
  void rulesSayWhatTheEvaluatorSays() {
    RulesAgainstEvaluator duel = new RulesAgainstEvaluator();
    for (EvaluationCase one : EvaluationCases.all()) {
      bind(one)
          .value()
          .ifPresent(
              policy -> {
                duel.add(policy);
                duel.judge(one.toString(), one.resource(), one.environment());
              });
    }

    assertThat(duel.differences(StockDrools.Build.MVEL)).isEmpty();
    assertThat(duel.verdicts().values()).hasSize(4).allSatisfy(n -> assertThat(n).isGreaterThan(9));
  }

  /** Each case of a published definition, and with its policy the resources of cases after it. */
  @ParameterizedTest
  @EnumSource
  void publishedDefinitionsSayTheSameInDrl(StockDrools.Build build) {
    List<EvaluationCase> published =
        EvaluationCases.published().stream().filter(one -> !bind(one).failed()).toList();
    RulesAgainstEvaluator duel = new RulesAgainstEvaluator();
    Set<String> definitions = new HashSet<>();
    for (int i = 0; i < published.size(); i++) {
      EvaluationCase one = published.get(i);
      definitions.add(one.policy().text());
      duel.add(bind(one).orElseThrow());
      for (int other = i; other < Math.min(i + OTHERS, published.size()); other++) {
        EvaluationCase judged = published.get(other);
        duel.judge(one + " with " + judged.note(), judged.resource(), judged.environment());
      }
    }

    assertThat(definitions).hasSize(49);
    assertThat(duel.differences(build)).isEmpty();
    assertThat(duel.verdicts()).containsKeys(Verdict.Kind.NON_COMPLIANT, Verdict.Kind.COMPLIANT);
  }

  private static Outcome<BoundPolicy> bind(EvaluationCase one) {
    Outcome<List<Definition>> parsed = DefinitionParser.parse(one.policy());
    return parsed
        .map(definitions -> (PolicyDefinition) definitions.get(0))
        .then(CHECKER::check)
        .then(checked -> Binder.bind(checked, one.parameters(), PolicyContext.NONE));
  }
}
