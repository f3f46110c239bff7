package dev.portcullis.engine.reference.operator;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.function.TextComparison;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * {@code less} and the like: numbers with numbers, texts with texts, and texts as instants where
 * both are instants in the universal form. Nothing is converted; what is null or missing is neither
 * less nor greater than anything.
 */
final class Ordering implements Relation {

  private final IntPredicate wanted;

  /** Makes the relation of two values whose order, as a comparator tells it, is wanted. */
  Ordering(IntPredicate wanted) {
    this.wanted = wanted;
  }

  @Override
  public boolean holds(Value value, Value target) {
    return !value.isAbsent() && wanted.test(compare(value, target));
  }

  @Override
  public Optional<Refusal> refusal(Value value, Value target) {
    boolean numbers = value instanceof NumberValue && target instanceof NumberValue;
    boolean texts = value instanceof TextValue && target instanceof TextValue;
    return value.isAbsent() || numbers || texts
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                DiagnosticCode.NO_ORDER,
                "%s and %s have no order".formatted(ValueWords.of(value), ValueWords.of(target))));
  }

  private static int compare(Value value, Value target) {
    if (value instanceof NumberValue left && target instanceof NumberValue right) {
      return left.decimal().compareTo(right.decimal());
    }
    String left = ((TextValue) value).text();
    String right = ((TextValue) target).text();
    Optional<Instant> leftInstant = PolicyInstants.parse(left);
    Optional<Instant> rightInstant = PolicyInstants.parse(right);
    return leftInstant.isPresent() && rightInstant.isPresent()
        ? leftInstant.get().compareTo(rightInstant.get())
        : TextComparison.compare(left, right);
  }
}
