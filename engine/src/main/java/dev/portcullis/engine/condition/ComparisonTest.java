package dev.portcullis.engine.condition;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.expression.RowTest;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.slice.Truth;

/** Compares row by row, with a target that may differ from row to row. */
public record ComparisonTest(RowSubject subject, Operator operator, RowExpression target)
    implements RowTest {

  @Override
  public Truth test(RowScope scope) {
    try {
      return subject.test(scope, Comparand.of(operator, target.value(scope)));
    } catch (FunctionFailure failure) {
      return Truth.FAILED;
    }
  }

  @Override
  public Reach reach() {
    return subject.reach().and(target.reach());
  }

  @Override
  public String canonical() {
    return subject.canonical() + " " + operator.wireName() + " (" + target.canonical() + ")";
  }
}
