package dev.portcullis.engine.bind;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.check.PolicyMode;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Derives from a rule to which resources it applies at all. A resource that it applies to is
 * compliant where the rule does not match; one that it does not apply to has no state.
 *
 * <p>Source: the page on policy applicability. What is derived are conditions over {@code type},
 * {@code name} and {@code kind}; only for the existence effects and in Kubernetes all of {@code if}
 * must hold.
 */
final class Applicability {

  private final CheckedPolicy policy;
  private final Effect effect;
  private final BoundParameters parameters;

  Applicability(CheckedPolicy policy, Effect effect, BoundParameters parameters) {
    this.policy = policy;
    this.effect = effect;
    this.parameters = parameters;
  }

  /** The condition on a resource under which the policy applies to it. */
  Condition condition() {
    Condition whole = policy.definition().rule().condition();
    if (effect.looksForRelated() || policy.mode() == PolicyMode.KUBERNETES_DATA) {
      return guarded(whole);
    }
    Set<LeafKind> leaves = LeafKind.allOf(whole, parameters.values());
    return guarded(Relaxation.of(whole, decisive(leaves), parameters.values()));
  }

  private Set<LeafKind> decisive(Set<LeafKind> leaves) {
    if (policy.mode() == PolicyMode.NETWORK_DATA) {
      return EnumSet.of(LeafKind.TYPE, LeafKind.NAME);
    }
    if (!policy.mode().isOfResourceManager()) {
      return EnumSet.of(LeafKind.TYPE);
    }
    if (leaves.contains(LeafKind.OTHER)) {
      return EnumSet.of(LeafKind.TYPE, LeafKind.NAME, LeafKind.KIND);
    }
    return EnumSet.of(LeafKind.TYPE);
  }

  private Condition guarded(Condition condition) {
    if (!policy.mode().isOfResourceManager()) {
      return condition;
    }
    Span span = policy.definition().rule().condition().span();
    List<Condition> all = new ArrayList<>(new ReachOfMode(policy, span).conditions());
    if (all.isEmpty()) {
      return condition;
    }
    all.add(condition);
    return new AllOf(span, all);
  }
}
