package dev.portcullis.drl.writer;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Span;

/** Carries what cannot be said in DRL up to its policy. It never leaves this package. */
final class NotWritable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  NotWritable(Span span, String message, String hint) {
    super(message, null, false, false);
    this.diagnostic = Diagnostic.of(DiagnosticCode.NOT_SUPPORTED, span, message, hint);
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
