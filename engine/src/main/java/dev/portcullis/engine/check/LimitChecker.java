package dev.portcullis.engine.check;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.Subject.FieldCount;
import dev.portcullis.ast.Subject.ValueCount;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.check.Scope.Enclosing;
import dev.portcullis.engine.check.Scope.Place;
import dev.portcullis.source.Span;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Does a rule stay within the limits that Azure sets to authors? Those of a single expression are
 * the parser's.
 */
final class LimitChecker {

  private static final int CONDITIONS = 4_096;
  private static final int EXISTENCE_CONDITIONS = 128;
  private static final int CALLS = 2_048;
  private static final int COUNTS_OF_AN_ARRAY = 5;
  private static final int VALUE_COUNTS = 10;
  private static final long ITERATIONS = 100;

  private final PolicyUnderCheck policy;
  private final Consumer<Diagnostic> report;

  LimitChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.report = report;
  }

  void check() {
    RuleParts parts = policy.parts();
    checkNumber(comparisons(Place.CONDITION), CONDITIONS, "conditions in `if`");
    checkNumber(
        comparisons(Place.EXISTENCE_CONDITION),
        EXISTENCE_CONDITIONS,
        "conditions in `existenceCondition`");
    checkNumber(parts.calls(), CALLS, "calls of functions in a rule");
    checkNumber(parts.valueCounts(), VALUE_COUNTS, "counts of values in a rule");
    checkCountsOfArrays();
    parts.valueCounts().forEach(part -> checkIterations(part.node(), part.scope()));
  }

  private List<Part<Comparison>> comparisons(Place place) {
    return policy.parts().comparisons().stream()
        .filter(part -> part.scope().place() == place)
        .toList();
  }

  private <T extends Node> void checkNumber(List<Part<T>> parts, int most, String what) {
    if (parts.size() > most) {
      report(parts.get(most).node().span(), "there are " + parts.size() + " " + what, most);
    }
  }

  private void checkCountsOfArrays() {
    Map<String, Integer> counts = new HashMap<>();
    for (Part<FieldCount> part : policy.parts().fieldCounts()) {
      if (part.node().field() instanceof Named field) {
        String name = field.text().toLowerCase(Locale.ROOT) + " " + part.scope().place();
        if (counts.merge(name, 1, Integer::sum) == COUNTS_OF_AN_ARRAY + 1) {
          report(
              field.span(),
              "this is the sixth count of `" + field.text() + "`",
              COUNTS_OF_AN_ARRAY);
        }
      }
    }
  }

  private void checkIterations(ValueCount count, Scope scope) {
    BigInteger iterations = elements(count);
    for (Enclosing enclosing : scope.counts()) {
      if (enclosing instanceof Enclosing.OfValue outer) {
        iterations = iterations.multiply(elements(outer.count()));
      }
    }
    if (iterations.compareTo(BigInteger.valueOf(ITERATIONS)) > 0) {
      report(count.span(), "this count looks at " + iterations + " elements", ITERATIONS);
    }
  }

  /** How many elements an array has that is written out; one where it is computed. */
  private static BigInteger elements(ValueCount count) {
    return count.value() instanceof JsonArray array
        ? BigInteger.valueOf(array.elements().size())
        : BigInteger.ONE;
  }

  private void report(Span span, String message, long most) {
    report.accept(
        Diagnostic.of(
            DiagnosticCode.LIMIT_EXCEEDED, span, message, "Azure allows " + most + " at most"));
  }
}
