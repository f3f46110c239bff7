package dev.portcullis.engine.reference;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one reason of those that a count found by the same comparison: several members with the
 * same fault, or one value that should have been one of several.
 */
final class MergedReasons {

  private MergedReasons() {}

  /** The reasons in the order of their first ones. */
  static List<NonComplianceReason> of(List<NonComplianceReason> reasons) {
    if (reasons.size() == 1) {
      return reasons;
    }
    Map<Object, List<NonComplianceReason>> byComparison = new LinkedHashMap<>();
    for (NonComplianceReason reason : reasons) {
      byComparison
          .computeIfAbsent(
              List.of(reason.span(), reason.field(), reason.operator()), any -> new ArrayList<>())
          .add(reason);
    }
    return byComparison.values().stream().flatMap(same -> merged(same).stream()).toList();
  }

  private static List<NonComplianceReason> merged(List<NonComplianceReason> same) {
    List<Value> actual = same.stream().map(NonComplianceReason::actual).distinct().toList();
    List<Value> wanted = same.stream().map(NonComplianceReason::wanted).distinct().toList();
    NonComplianceReason first = same.get(0);
    if (wanted.size() == 1) {
      return List.of(with(first, first.operator(), one(actual), first.wanted()));
    }
    return actual.size() == 1
        ? List.of(with(first, plural(first.operator()), first.actual(), new ArrayValue(wanted)))
        : same;
  }

  private static Value one(List<Value> values) {
    return values.size() == 1
        ? values.get(0)
        : new ArrayValue(values.stream().map(ContextFunctions::present).toList());
  }

  private static Operator plural(Operator operator) {
    if (operator == Operator.EQUALS) {
      return Operator.IN;
    }
    return operator == Operator.NOT_EQUALS ? Operator.NOT_IN : operator;
  }

  private static NonComplianceReason with(
      NonComplianceReason reason, Operator operator, Value actual, Value wanted) {
    return new NonComplianceReason(
        reason.kind(), reason.field(), operator, actual, wanted, reason.span());
  }
}
