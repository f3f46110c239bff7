package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.MemberPath;
import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.Value;

/** A field in the array that a count is going through: that of the member it is at. */
public record MemberSubject(MemberPath member) implements RowSubject {

  @Override
  public Truth test(RowScope scope, Comparand comparand) {
    Value value = member.read(scope);
    scope.afford(value);
    return member.isStarred()
        ? Selections.all((ArrayValue) value, comparand.test())
        : value.accept(comparand.test());
  }

  @Override
  public Reach reach() {
    return Reach.ROW;
  }

  @Override
  public String canonical() {
    return member.canonical();
  }
}
