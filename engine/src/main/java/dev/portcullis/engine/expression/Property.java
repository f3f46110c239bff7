package dev.portcullis.engine.expression;

import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.slice.CanonicalText;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;

/** {@code target.name}: a member of an object that must be there. */
public record Property(RowExpression target, String name) implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    return of(target.value(scope), name);
  }

  static Value of(Value target, String name) {
    Value value = target instanceof ObjectValue object ? object.get(name) : MissingValue.MISSING;
    if (value == MissingValue.MISSING) {
      throw new FunctionFailure("there is no `" + name + "`");
    }
    return value;
  }

  @Override
  public Reach reach() {
    return target.reach();
  }

  @Override
  public String canonical() {
    return target.canonical() + "." + CanonicalText.quoted(name);
  }
}
