package dev.portcullis.parser;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is found wrong while one text is read. */
final class Faults {

  /** So many faults are told of one text. */
  static final int MOST = 100;

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Faults() {}

  /**
   * Reads something and gathers what is wrong with it.
   *
   * @param reading returns nothing only if it has reported why
   */
  static <T> Outcome<T> gather(Function<Faults, Optional<T>> reading) {
    Faults faults = new Faults();
    Optional<T> value;
    try {
      value = reading.apply(faults);
    } catch (ReadingAbandoned abandoned) {
      value = Optional.empty();
    }
    return value.isPresent()
        ? Outcome.of(value.get(), faults.diagnostics)
        : Outcome.failure(faults.diagnostics);
  }

  void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
    if (diagnostics.size() == MOST) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.TOO_MANY_FAULTS,
              diagnostic.span(),
              "the file has " + MOST + " faults up to here; what else is wrong is not told",
              "mend these first, then check again"));
      throw new ReadingAbandoned();
    }
  }

  void report(DiagnosticCode code, Span span, String message) {
    report(Diagnostic.of(code, span, message));
  }

  void report(DiagnosticCode code, Span span, String message, String hint) {
    report(Diagnostic.of(code, span, message, hint));
  }

  /** Reports a fault after which it makes no sense to read on. */
  ReadingAbandoned abandon(DiagnosticCode code, Span span, String message, String hint) {
    report(code, span, message, hint);
    return new ReadingAbandoned();
  }

  /** The number of faults so far. */
  int count() {
    return diagnostics.size();
  }

  /** Ends the reading of a text; what is wrong has been reported. */
  static final class ReadingAbandoned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ReadingAbandoned() {
      super("reading abandoned", null, false, false);
    }
  }
}
