package dev.portcullis.engine.compile;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.condition.AllOf;
import dev.portcullis.engine.condition.EachRow;
import dev.portcullis.engine.condition.Lenient;
import dev.portcullis.engine.condition.UniformCondition;
import dev.portcullis.engine.expression.HasIdentity;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.state.Effect;
import java.util.List;

/** Compiles policies into what judges slices. */
public final class PolicyCompiler {

  private static final RowCondition NEVER = new UniformCondition(Truth.FALSE);

  private PolicyCompiler() {}

  /**
   * Compiles a policy.
   *
   * <p>A policy that is disabled applies to nothing; one that reads the identity of a request only
   * where there is a request. Where the test of what a policy applies to fails, it applies, and its
   * rule tells the failure.
   */
  public static RowPolicy compile(BoundPolicy policy) {
    if (policy.effect() == Effect.DISABLED) {
      return new RowPolicy(policy, NEVER, NEVER);
    }
    ConditionCompiler conditions = new ConditionCompiler(CompileScope.ofRule(policy));
    RowCondition applicability = new Lenient(policy.applicability().accept(conditions));
    return new RowPolicy(
        policy,
        policy.enforcementOnly()
            ? new AllOf(List.of(new EachRow(HasIdentity.HAS_IDENTITY), applicability))
            : applicability,
        match(policy, policy.condition().accept(conditions)));
  }

  /**
   * Compiles what the rule of a policy asks, without what its effect looks for.
   *
   * @param replacement is asked for each comparison that stands in no count, in the order of the
   *     text
   */
  public static RowCondition compileRule(BoundPolicy policy, ComparisonReplacement replacement) {
    return policy
        .condition()
        .accept(new ConditionCompiler(CompileScope.ofRule(policy), replacement));
  }

  private static RowCondition match(BoundPolicy policy, RowCondition rule) {
    if (policy.effect().looksForRelated()
        && policy.definition().rule().details().orElse(null)
            instanceof EffectDetails.Existence details) {
      return new AllOf(List.of(rule, new ExistenceCompiler(policy).compile(details)));
    }
    return rule;
  }
}
