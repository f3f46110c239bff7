package dev.portcullis.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.cases.CaseEngine;
import dev.portcullis.engine.cases.CasesTest;
import dev.portcullis.engine.cases.EvaluationCase;
import dev.portcullis.engine.cases.Expectation;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.state.ReasonText;

/** The plain evaluator says what all cases want, reasons and failures included. */
class PlainEvaluatorCasesTest extends CasesTest {

  @Override
  protected CaseEngine engine() {
    return (policy, resource, environment) ->
        PlainEvaluator.evaluate(policy, resource, environment).verdict().kind();
  }

  @Override
  protected void check(EvaluationCase wanted, BoundPolicy policy) {
    Expectation want = wanted.want();

    Evaluation evaluation =
        PlainEvaluator.evaluate(policy, wanted.resource(), wanted.environment());

    assertThat(evaluation.verdict().kind())
        .as(() -> wanted + ": " + evaluation.verdict())
        .isEqualTo(want.verdict());
    want.reasons()
        .ifPresent(
            reasons ->
                assertThat(evaluation.reasons().stream().map(ReasonText::of))
                    .as(wanted.toString())
                    .containsExactlyElementsOf(reasons));
    evaluation.verdict().failure().ifPresent(failure -> compare(failure, wanted));
  }

  private static void compare(EvaluationFailure failure, EvaluationCase wanted) {
    Expectation want = wanted.want();
    want.code()
        .ifPresent(code -> assertThat(failure.code().code()).as(wanted.toString()).isEqualTo(code));
    want.message()
        .ifPresent(
            message -> assertThat(failure.message()).as(wanted.toString()).isEqualTo(message));
    want.place()
        .ifPresent(
            place -> assertThat(failure.span().text()).as(wanted.toString()).isEqualTo(place));
  }
}
