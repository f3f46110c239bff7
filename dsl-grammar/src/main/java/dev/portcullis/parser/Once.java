package dev.portcullis.parser;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part that stands once at most; a second one is a fault. */
final class Once<T> {

  private final String what;
  private final Faults faults;
  private @Nullable T value;
  private @Nullable Span first;

  /**
   * Makes a part that is yet to come.
   *
   * @param what what the part is called, for messages, such as {@code `version`}
   */
  Once(String what, Faults faults) {
    this.what = what;
    this.faults = faults;
  }

  void set(Span place, T part) {
    if (first != null) {
      faults.report(
          Diagnostic.of(
                  DiagnosticCode.DUPLICATE_KEY, place, what + " stands twice", "remove one of them")
              .withRelated(first, "the first of them"));
      return;
    }
    first = place;
    value = part;
  }

  Optional<T> get() {
    return Optional.ofNullable(value);
  }
}
