package dev.portcullis.engine.expression;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.Value;

/**
 * {@code field('…')} of an array that a count is going through: as if the member that the count is
 * at were the only one, so that what it selects comes as an array.
 */
public record MemberFunction(MemberPath member) implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    Value value = member.read(scope);
    scope.afford(value);
    if (member.isStarred()) {
      return value;
    }
    return ArrayValue.of(value.isAbsent() ? NullValue.NULL : value);
  }

  @Override
  public Reach reach() {
    return Reach.ROW;
  }

  @Override
  public String canonical() {
    return "field(" + member.canonical() + ")";
  }
}
