package dev.portcullis.engine.explain;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.compile.RuleInputs;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reasons that the plain evaluator gave, by the values that the rule reads: what it says of one
 * resource of a run it says of every other in which these are equal. Belongs to one thread.
 */
final class KnownReasons {

  /** Where values hardly ever come again, they would fill the memory. */
  private static final int MOST = 1_000;

  private final BoundPolicy policy;
  private final Environment environment;
  private final Optional<List<RowExpression>> inputs;
  private final Map<List<Value>, List<NonComplianceReason>> known = new HashMap<>();

  KnownReasons(BoundPolicy policy, Environment environment) {
    this.policy = policy;
    this.environment = environment;
    this.inputs = RuleInputs.of(policy);
  }

  /**
   * The reasons for a row that the policy matches; empty where the plain evaluator must be asked.
   */
  Optional<List<NonComplianceReason>> at(RowScope row) {
    return inputs.flatMap(read -> values(read, row)).flatMap(values -> of(values, row));
  }

  /** What a rule reads; empty where objects are among it, which may be equal and written apart. */
  private static Optional<List<Value>> values(List<RowExpression> inputs, RowScope row) {
    List<Value> values = new ArrayList<>(inputs.size());
    for (RowExpression input : inputs) {
      Value value = input.value(row);
      if (value instanceof ObjectValue || value instanceof ArrayValue) {
        return Optional.empty();
      }
      values.add(value);
    }
    return Optional.of(values);
  }

  private Optional<List<NonComplianceReason>> of(List<Value> values, RowScope row) {
    List<NonComplianceReason> reasons = known.get(values);
    if (reasons == null && known.size() < MOST) {
      reasons = PlainEvaluator.evaluate(policy, row.resource(), environment).reasons();
      known.put(values, reasons);
    }
    return Optional.ofNullable(reasons);
  }
}
