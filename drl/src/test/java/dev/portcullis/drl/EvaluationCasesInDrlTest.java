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
import dev.portcullis.parser.DefinitionParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every case of evaluation, and with them every construct, says the same in DRL. */
class EvaluationCasesInDrlTest {

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

  private static Outcome<BoundPolicy> bind(EvaluationCase one) {
    Outcome<List<Definition>> parsed = DefinitionParser.parse(one.policy());
    return parsed
        .map(definitions -> (PolicyDefinition) definitions.get(0))
        .then(CHECKER::check)
        .then(checked -> Binder.bind(checked, one.parameters(), PolicyContext.NONE));
  }
}
