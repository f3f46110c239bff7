package dev.portcullis.engine.expression;

import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/** {@code target[index]}: an element by number or a member by text, which must be there. */
public record Element(RowExpression target, RowExpression index) implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    Value whole = target.value(scope);
    Value wanted = index.value(scope);
    if (wanted instanceof TextValue name) {
      return Property.of(whole, name.text());
    }
    if (whole instanceof ArrayValue array
        && wanted instanceof NumberValue number
        && number.isInteger()
        && number.integer() >= 0
        && number.integer() < array.elements().size()) {
      return array.elements().get((int) number.integer());
    }
    throw new FunctionFailure("there is no element `" + wanted + "`");
  }

  @Override
  public Reach reach() {
    return target.reach().and(index.reach());
  }

  @Override
  public String canonical() {
    return target.canonical() + "[" + index.canonical() + "]";
  }
}
