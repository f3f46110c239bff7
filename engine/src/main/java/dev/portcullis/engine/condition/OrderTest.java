package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;

/**
 * {@code less} and its like: never holds for what is absent, and fails for what has no order with
 * the target. Nothing is converted.
 */
abstract class OrderTest extends ColumnTest {

  private final Ordering ordering;

  OrderTest(Ordering ordering) {
    this.ordering = ordering;
  }

  final Ordering ordering() {
    return ordering;
  }

  @Override
  public final Truth absent(Value absent) {
    return Truth.FALSE;
  }

  @Override
  public final Truth bool(BooleanValue value) {
    return Truth.FAILED;
  }

  @Override
  public final Truth array(ArrayValue array) {
    return Truth.FAILED;
  }

  @Override
  public final Truth object(ObjectValue object) {
    return Truth.FAILED;
  }
}
