package dev.portcullis.engine.reference;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Operator;
import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the comparisons that made a rule hold. Each is turned round: a rule describes the bad
 * state, a reason says what would be good.
 *
 * <p>Of an {@code allOf} that holds every part has its share, of an {@code anyOf} the part that
 * decided; under a {@code not} it is the other way round.
 */
final class ReasonCollector implements Step.Visitor<List<NonComplianceReason>> {

  private ReasonCollector() {}

  /**
   * The reasons why a rule holds, in the order of the text. Conditions on the type alone only
   * choose what is judged: they are reasons where there is no other.
   */
  static List<NonComplianceReason> reasons(Step rule) {
    List<NonComplianceReason> all = rule.accept(new ReasonCollector());
    List<NonComplianceReason> telling = all.stream().filter(reason -> !isSelector(reason)).toList();
    return telling.isEmpty() ? all : telling;
  }

  private static boolean isSelector(NonComplianceReason reason) {
    return reason.kind() == NonComplianceReason.Kind.FIELD
        && PlainField.find(reason.field()).filter(PlainField.TYPE::equals).isPresent();
  }

  @Override
  public List<NonComplianceReason> combined(Step.Combined step) {
    List<NonComplianceReason> reasons = new ArrayList<>();
    for (Step part : deciding(step)) {
      reasons.addAll(part.accept(this));
    }
    return withoutGuards(reasons);
  }

  /** The parts without which the outcome could have been another. */
  private static List<Step> deciding(Step.Combined step) {
    return step.parts().stream().filter(part -> decides(step, part)).toList();
  }

  private static boolean decides(Step.Combined step, Step part) {
    return step.condition() instanceof Condition.Not || part.outcome() == step.outcome();
  }

  /** A test of whether a field is there only guards the other tests of that field. */
  private static List<NonComplianceReason> withoutGuards(List<NonComplianceReason> reasons) {
    return reasons.stream()
        .filter(
            reason ->
                reason.operator() != Operator.EXISTS
                    || reason.actual().isAbsent()
                    || reasons.stream()
                        .noneMatch(
                            other ->
                                other.operator() != Operator.EXISTS
                                    && other.field().equalsIgnoreCase(reason.field())))
        .toList();
  }

  @Override
  public List<NonComplianceReason> compared(Step.Compared step) {
    Reading reading = step.reading().orElseThrow();
    Value target = step.target().orElseThrow();
    boolean held = step.outcome() == StepOutcome.HOLDS;
    Operator operator = step.condition().operator();
    return List.of(
        new NonComplianceReason(
            reading.kind(),
            reading.name(),
            held ? OppositeOperator.of(operator) : operator,
            actual(held ? reading.values() : step.against(), reading.collection() && held),
            held && operator == Operator.EXISTS ? opposite(target) : target,
            step.condition().span()));
  }

  private static Value actual(List<Value> values, boolean collection) {
    return values.size() == 1 && !collection
        ? values.get(0)
        : new ArrayValue(values.stream().map(ContextFunctions::present).toList());
  }

  private static Value opposite(Value target) {
    return BooleanValue.of(target.toString().equalsIgnoreCase("false"));
  }

  @Override
  public List<NonComplianceReason> related(Step.Related step) {
    return step.condition().map(condition -> condition.accept(this)).orElse(List.of());
  }
}
