package dev.portcullis.engine.condition;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.slice.FieldSources;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.slice.Truth;

/**
 * Compares a field with a target that is the same for all rows of a run, such as a week from now.
 */
public record RunTargetCondition(ResolvedField field, Operator operator, RowExpression target)
    implements RowCondition {

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    Comparand comparand;
    try {
      comparand = Comparand.of(operator, target.value(RowScope.of(slice)));
    } catch (FunctionFailure failure) {
      outcome.add(Truth.FAILED, asked);
      return;
    }
    FieldConditions.of(field, comparand).judge(slice, asked, outcome);
  }

  @Override
  public String canonical() {
    return FieldSources.of(field).canonical()
        + " "
        + operator.wireName()
        + " ("
        + target.canonical()
        + ")";
  }
}
