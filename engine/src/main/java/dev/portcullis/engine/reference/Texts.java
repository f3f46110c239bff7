package dev.portcullis.engine.reference;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.reference.operator.ValueWords;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.source.Span;

/** Takes a value where only a text makes sense. */
final class Texts {

  private Texts() {}

  /**
   * The text.
   *
   * @param what what wants a text, for the message
   * @throws StoppedEvaluation if the value is no text
   */
  static String require(Value value, Span span, String what) {
    if (value instanceof TextValue text) {
      return text.text();
    }
    throw new StoppedEvaluation(
        DiagnosticCode.UNEXPECTED_VALUE,
        span,
        "%s wants a text, not %s".formatted(what, ValueWords.of(value)));
  }
}
