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
import java.util.Optional;

/**
 * Compares a field with a target that is the same for all rows of a run, such as a week from now.
 */
public final class RunTargetCondition implements RowCondition {

  private final ResolvedField field;
  private final Operator operator;
  private final RowExpression target;
  private final OfInstant<Optional<RowCondition>> comparison = new OfInstant<>(this::comparison);

  /**
   * @param target what reads the clock at most
   */
  public RunTargetCondition(ResolvedField field, Operator operator, RowExpression target) {
    this.field = field;
    this.operator = operator;
    this.target = target;
  }

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    Optional<RowCondition> known = comparison.at(slice);
    if (known.isPresent()) {
      known.get().judge(slice, asked, outcome);
    } else {
      outcome.add(Truth.FAILED, asked);
    }
  }

  /** The comparison with the value of the target; empty where that fails. */
  private Optional<RowCondition> comparison(Slice slice) {
    try {
      Comparand comparand = Comparand.of(operator, target.value(RowScope.of(slice)));
      return Optional.of(FieldConditions.of(field, comparand));
    } catch (FunctionFailure failure) {
      return Optional.empty();
    }
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
