package dev.portcullis.engine.reference;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.source.Span;

/**
 * Carries a failure from the part that failed up to the comparison it stands in. It never leaves
 * this package.
 */
final class StoppedEvaluation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient EvaluationFailure failure;

  StoppedEvaluation(EvaluationFailure failure) {
    super(failure.message(), null, false, false);
    this.failure = failure;
  }

  StoppedEvaluation(DiagnosticCode code, Span span, String message) {
    this(new EvaluationFailure(code, span, message));
  }

  EvaluationFailure failure() {
    return failure;
  }
}
