package dev.portcullis.engine.explain;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.compile.ComparedValues;
import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The reasons of all resources of a run on which the comparisons of a rule come out alike: the same
 * comparisons are told in the same words, only the values differ.
 */
final class ReasonPlan {

  private final List<PlannedReason> reasons;

  /**
   * @param reasons in the order in which they are told
   */
  ReasonPlan(List<PlannedReason> reasons) {
    this.reasons = List.copyOf(reasons);
  }

  /** The reasons of a row. */
  List<NonComplianceReason> at(RowScope row) {
    List<NonComplianceReason> told = new ArrayList<>(reasons.size());
    for (PlannedReason reason : reasons) {
      told.add(reason.at(row));
    }
    return told;
  }

  /**
   * A reason but for its values.
   *
   * @param like the reason of one of the resources
   * @param values what its comparison compares
   */
  record PlannedReason(NonComplianceReason like, ComparedValues values) {

    private NonComplianceReason at(RowScope row) {
      return new NonComplianceReason(
          like.kind(),
          like.field(),
          like.operator(),
          at(row, values.left(), like.actual()),
          // Of existence the operator and a constant are told, whatever the target was.
          like.operator() == Operator.EXISTS
              ? like.wanted()
              : at(row, values.target(), like.wanted()),
          like.span());
    }

    private static Value at(RowScope row, RowExpression expression, Value ofRun) {
      return expression.reach() == Reach.ROW ? expression.value(row) : ofRun;
    }
  }
}
