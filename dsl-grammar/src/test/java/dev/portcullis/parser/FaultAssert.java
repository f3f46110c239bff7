package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.function.Function;

/**
 * Asserts what is told of a faulty text. In the text, {@code «…»} stands around each place that is
 * pointed to, in order.
 */
public final class FaultAssert {

  private final Outcome<?> outcome;

  private FaultAssert(Outcome<?> outcome) {
    this.outcome = outcome;
  }

  /** Looks at what is told in an outcome. */
  public static FaultAssert of(Outcome<?> outcome) {
    return new FaultAssert(outcome);
  }

  /** Asserts that nothing is wrong, and else shows what is. */
  public static void assertNoFaults(Outcome<?> outcome) {
    assertThat(outcome.diagnostics().stream().map(DiagnosticPrinter::print)).isEmpty();
  }

  /**
   * Reads a marked text and asserts the faults that are told of it.
   *
   * @param reader the reader
   * @param marked the text with its marks, one for each fault
   * @param faults for each fault its code and message, and after {@code " | "} its hint
   */
  public static FaultAssert assertFaults(
      Function<Source, ? extends Outcome<?>> reader, String marked, String... faults) {
    MarkedText text = MarkedText.of(marked);
    Outcome<?> outcome = reader.apply(Source.of("test", text.text()));
    FaultAssert told = of(outcome).are(faults);
    assertThat(outcome.diagnostics().stream().map(Diagnostic::span).map(FaultAssert::place))
        .containsExactlyElementsOf(text.places());
    return told;
  }

  /**
   * Asserts the faults, in order.
   *
   * @param faults for each fault its code and message, and after {@code " | "} its hint
   */
  public FaultAssert are(String... faults) {
    assertThat(outcome.diagnostics().stream().map(FaultAssert::told)).containsExactly(faults);
    return this;
  }

  /** Asserts the other places that the faults show, each as its text and what is said there. */
  public FaultAssert withRelated(String... related) {
    assertThat(
            outcome.diagnostics().stream()
                .flatMap(diagnostic -> diagnostic.related().stream())
                .map(place -> place(place.span()) + " " + place.message()))
        .containsExactly(related);
    return this;
  }

  private static String told(Diagnostic diagnostic) {
    return diagnostic.code().code()
        + " "
        + diagnostic.message()
        + diagnostic.hint().map(hint -> " | " + hint).orElse("");
  }

  private static String place(Span span) {
    return MarkedText.place(span.start(), span.text());
  }
}
