package dev.portcullis.engine.reference;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.Value;
import java.util.List;

/**
 * Says why a rule holds. Each comparison that decided is turned round: a rule describes the bad
 * state, a reason says what would be good.
 */
final class ReasonCollector {

  private ReasonCollector() {}

  /** The reasons why a rule holds, in the order of the text. */
  static List<NonComplianceReason> reasons(Step rule) {
    return MergedReasons.of(
        TellingComparisons.of(DecidingComparisons.of(rule)).stream()
            .map(ReasonCollector::reason)
            .toList());
  }

  private static NonComplianceReason reason(Step.Compared step) {
    Reading reading = step.reading().orElseThrow();
    Value target = step.target().orElseThrow();
    Operator operator = step.condition().operator();
    boolean held = step.outcome() == StepOutcome.HOLDS;
    return new NonComplianceReason(
        reading.kind(),
        reading.name(),
        held ? OppositeOperator.of(operator) : operator,
        held ? all(reading) : one(step.against()),
        operator == Operator.EXISTS ? wantedExistence(target, held) : target,
        step.condition().span());
  }

  private static Value all(Reading reading) {
    return reading.collection() ? array(reading.values()) : reading.values().get(0);
  }

  private static Value one(List<Value> values) {
    return values.size() == 1 ? values.get(0) : array(values);
  }

  private static Value array(List<Value> values) {
    return new ArrayValue(values.stream().map(ContextFunctions::present).toList());
  }

  /** The target of {@code exists} may be a text in any case; that of a reason is a boolean. */
  private static Value wantedExistence(Value target, boolean turned) {
    return BooleanValue.of(target.toString().equalsIgnoreCase("true") != turned);
  }
}
