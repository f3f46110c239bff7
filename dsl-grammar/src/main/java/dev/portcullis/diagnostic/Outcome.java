package dev.portcullis.diagnostic;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage returns: the value, if there is one, and every diagnostic so far, sorted by place.
 *
 * <p>A value may come with warnings. Where a diagnostic is an error there is no value.
 *
 * @param value the value of the stage
 * @param diagnostics all that this stage and those before it have to say
 * @param <T> the type of the value
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {

  public Outcome {
    diagnostics = diagnostics.stream().sorted(Diagnostic.BY_POSITION).toList();
    if (value.isPresent() == hasError(diagnostics)) {
      throw new IllegalArgumentException(
          "a value if and only if there is no error: " + diagnostics);
    }
  }

  /**
   * {@return a value about which there is nothing to say}
   *
   * @param value the value
   * @param <T> the type of the value
   */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  /**
   * {@return a value that stands only if none of the diagnostics is an error}
   *
   * @param value the value
   * @param diagnostics what there is to say, in any order
   * @param <T> the type of the value
   */
  public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
    return new Outcome<>(
        hasError(diagnostics) ? Optional.empty() : Optional.of(value), diagnostics);
  }

  /**
   * {@return no value, because of these diagnostics, at least one of which is an error}
   *
   * @param diagnostics what is wrong, in any order
   * @param <T> the type of the value
   */
  public static <T> Outcome<T> failure(List<Diagnostic> diagnostics) {
    return new Outcome<>(Optional.empty(), diagnostics);
  }

  /**
   * {@return the outcome of the next stage, which gets the value, with the diagnostics of both}
   *
   * @param stage the next stage; not called where there is no value
   * @param <R> the type of the new value
   */
  public <R> Outcome<R> then(Function<? super T, Outcome<R>> stage) {
    if (value.isEmpty()) {
      return failure(diagnostics);
    }
    Outcome<R> next = stage.apply(value.get());
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(next.diagnostics());
    return new Outcome<>(next.value(), all);
  }

  /**
   * {@return this with its value changed by a function that finds no fault}
   *
   * @param function makes the new value of this one; not called where there is none
   * @param <R> the type of the new value
   */
  public <R> Outcome<R> map(Function<? super T, R> function) {
    return new Outcome<>(value.map(function), diagnostics);
  }

  /** {@return whether there is no value} */
  public boolean failed() {
    return value.isEmpty();
  }

  /**
   * {@return the value, for callers that know there is one}
   *
   * @throws IllegalStateException if there is none; its message holds the diagnostics, printed
   */
  public T orElseThrow() {
    return value.orElseThrow(() -> new IllegalStateException("\n" + printed()));
  }

  private String printed() {
    return diagnostics.stream().map(DiagnosticPrinter::print).collect(joining("\n"));
  }

  private static boolean hasError(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }
}
