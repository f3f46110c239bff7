package dev.portcullis.engine.expression;

import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.Value;

/** {@code current('…')}: the member that a count is at, or a value below it; null where absent. */
public record CurrentMember(MemberPath member) implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    Value value = member.read(scope);
    return value.isAbsent() ? NullValue.NULL : value;
  }

  @Override
  public Reach reach() {
    return Reach.ROW;
  }

  @Override
  public String canonical() {
    return "current(" + member.canonical() + ")";
  }
}
