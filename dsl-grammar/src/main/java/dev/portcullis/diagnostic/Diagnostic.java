package dev.portcullis.diagnostic;

import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One fault, told to a person: what is wrong, where, and what to do.
 *
 * <p>The message is lower case without a full stop, user text stands in backquotes, and no Java
 * type is named. The hint says what to do and may be applied as an edit of the span.
 *
 * @param code what kind of fault it is
 * @param span the text to replace
 * @param message what is wrong
 * @param hint what to do about it
 * @param related other places that belong to it
 */
public record Diagnostic(
    DiagnosticCode code, Span span, String message, Optional<String> hint, List<Related> related) {

  /** By place in the text; of two in one place the graver first. */
  public static final Comparator<Diagnostic> BY_POSITION =
      Comparator.<Diagnostic>comparingInt(diagnostic -> diagnostic.span().start())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code);

  public Diagnostic {
    related = List.copyOf(related);
  }

  /**
   * {@return a diagnostic without a hint}
   *
   * @param code what kind of fault it is
   * @param span the text to replace
   * @param message what is wrong, in lower case and without a full stop
   */
  public static Diagnostic of(DiagnosticCode code, Span span, String message) {
    return new Diagnostic(code, span, message, Optional.empty(), List.of());
  }

  /**
   * {@return a diagnostic with a hint}
   *
   * @param code what kind of fault it is
   * @param span the text to replace
   * @param message what is wrong, in lower case and without a full stop
   * @param hint what to do about it
   */
  public static Diagnostic of(DiagnosticCode code, Span span, String message, String hint) {
    return new Diagnostic(code, span, message, Optional.of(hint), List.of());
  }

  /**
   * {@return this diagnostic with one more place that belongs to it}
   *
   * @param place the other place
   * @param what what is to be seen there
   */
  public Diagnostic withRelated(Span place, String what) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, what));
    return new Diagnostic(code, span, message, hint, more);
  }

  /** {@return how grave it is} */
  public Severity severity() {
    return code.severity();
  }

  /** All but the hint on one line, for logs; {@link DiagnosticPrinter} tells it to people. */
  @Override
  public String toString() {
    return span + ": " + severity().word() + "[" + code.code() + "]: " + message;
  }
}
