package dev.portcullis.engine.condition;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.function.LocationNames;
import dev.portcullis.engine.slice.CanonicalText;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/** An operator with its target, before it is known what is compared. */
public final class Comparand {

  private final Operator operator;
  private final Value target;
  private final ValueTest test;

  private Comparand(Operator operator, Value target, ValueTest test) {
    this.operator = operator;
    this.target = target;
    this.test = test;
  }

  /**
   * An operator with its target.
   *
   * @throws dev.portcullis.engine.function.FunctionFailure if the target is null, which nothing can
   *     be compared with
   */
  public static Comparand of(Operator operator, Value target) {
    return new Comparand(operator, target, ValueTests.of(operator, target));
  }

  Operator operator() {
    return operator;
  }

  /** The test of all but locations. */
  ValueTest test() {
    return test;
  }

  /** The operator and the target written out: equal texts are equal comparands. */
  String canonical() {
    return operator.wireName() + " " + CanonicalText.of(target);
  }

  /** The test of normalised locations: the target is normalised like what it is compared with. */
  ValueTest locationTest() {
    return ValueTests.of(operator, normalized(target));
  }

  private static Value normalized(Value value) {
    if (value instanceof TextValue text) {
      return new TextValue(LocationNames.normalize(text.text()));
    }
    return value instanceof ArrayValue array
        ? new ArrayValue(array.elements().stream().map(Comparand::normalized).toList())
        : value;
  }
}
