package dev.portcullis.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.parser.AzurePolicyParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts one evaluator to the test of all cases; a subclass names the evaluator. */
public abstract class CasesTest {

  private static final PolicyChecker CHECKER = new PolicyChecker(AliasCatalog.builtIn());

  /** The evaluator. */
  protected abstract CaseEngine engine();

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.portcullis.engine.cases.EvaluationCases#all")
  void saysWhatTheCaseWants(EvaluationCase wanted) {
    run(wanted);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.portcullis.engine.cases.EvaluationCases#published")
  void saysWhatTheCaseOfAPublishedDefinitionWants(EvaluationCase wanted) {
    run(wanted);
  }

  private void run(EvaluationCase wanted) {
    Outcome<BoundPolicy> bound = bind(wanted);
    if (wanted.want().refused().isPresent()) {
      assertThat(bound.diagnostics())
          .as(wanted.toString())
          .extracting(diagnostic -> diagnostic.code().code())
          .contains(wanted.want().refused().get());
      return;
    }
    assertThat(bound.value()).as(() -> wanted + ": " + bound.diagnostics()).isPresent();
    check(wanted, bound.orElseThrow());
  }

  /** Compares what the evaluator says with what the case wants. */
  protected void check(EvaluationCase wanted, BoundPolicy policy) {
    assertThat(engine().judge(policy, wanted.resource(), wanted.environment()))
        .as(wanted.toString())
        .isEqualTo(wanted.want().verdict());
  }

  /** Binds the policy of a case. */
  static Outcome<BoundPolicy> bind(EvaluationCase wanted) {
    Outcome<List<Definition>> parsed = AzurePolicyParser.parse(wanted.policy());
    return parsed
        .map(definitions -> (PolicyDefinition) definitions.get(0))
        .then(CHECKER::check)
        .then(policy -> Binder.bind(policy, wanted.parameters(), PolicyContext.NONE));
  }
}
