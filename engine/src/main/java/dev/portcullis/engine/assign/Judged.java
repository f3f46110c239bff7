package dev.portcullis.engine.assign;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.check.PolicyMode;
import dev.portcullis.engine.state.Effect;
import java.util.EnumSet;
import java.util.Set;

/** Whether a policy judges objects at all, or why it does not. */
public enum Judged {
  YES,
  /** Its effect is disabled: it is not evaluated. */
  DISABLED,
  /**
   * It stands for a control that somebody attests; its rule can never match, so that every object
   * would comply with it.
   */
  STATIC,
  /** What it asks stands in details that only the provider of its mode understands. */
  BY_PROVIDER;

  private static final Set<Effect> OF_PROVIDERS =
      EnumSet.of(
          Effect.MUTATE,
          Effect.ADD_TO_NETWORK_GROUP,
          Effect.AUDIT_ACTION,
          Effect.ENFORCE_REGO_POLICY,
          Effect.ENFORCE_SETTING);

  static Judged of(BoundPolicy policy) {
    if (policy.definition().envelope().policyType().filter(type -> type.is("Static")).isPresent()) {
      return STATIC;
    }
    if (policy.effect() == Effect.DISABLED) {
      return DISABLED;
    }
    return policy.mode() == PolicyMode.KUBERNETES_DATA || OF_PROVIDERS.contains(policy.effect())
        ? BY_PROVIDER
        : YES;
  }
}
