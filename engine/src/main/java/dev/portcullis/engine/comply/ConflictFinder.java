package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.EffectResolver;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds objects of which several policies want contradicting things: two of them would deny for one
 * field and give it different values, so that no change satisfies both.
 *
 * <p>Source: the page on modify, conflicts of an existing resource. What an append cannot add is
 * denied as well.
 */
final class ConflictFinder {

  private final AssignedPolicies assigned;
  private final Slice slice;

  ConflictFinder(AssignedPolicies assigned, Slice slice) {
    this.assigned = assigned;
    this.slice = slice;
  }

  /** Moves what conflicts from Non-compliant to Conflicting. */
  void mark(List<PolicyRows> policies) {
    List<PolicyRows> changing = policies.stream().filter(this::changes).toList();
    if (changing.size() < 2) {
      return;
    }
    for (int row = 0; row < slice.size(); row++) {
      List<PolicyRows> ofRow = new ArrayList<>();
      for (PolicyRows policy : changing) {
        if (policy.states().of(ComplianceState.NON_COMPLIANT).contains(row)) {
          ofRow.add(policy);
        }
      }
      if (ofRow.size() > 1) {
        mark(row, ofRow);
      }
    }
  }

  private boolean changes(PolicyRows rows) {
    Effect effect = policy(rows).policy().effect();
    return effect == Effect.MODIFY || effect == Effect.APPEND;
  }

  private void mark(int row, List<PolicyRows> policies) {
    Map<String, Map<Value, List<PolicyRows>>> wanted = new HashMap<>();
    for (PolicyRows policy : policies) {
      changes(policy(policy), slice.resource(row))
          .forEach(
              (field, value) ->
                  wanted
                      .computeIfAbsent(field, any -> new HashMap<>())
                      .computeIfAbsent(value, any -> new ArrayList<>())
                      .add(policy));
    }
    Rows conflicting = Rows.none(slice.size());
    conflicting.add(row);
    for (Map<Value, List<PolicyRows>> values : wanted.values()) {
      if (values.size() > 1) {
        for (List<PolicyRows> wanting : values.values()) {
          for (PolicyRows policy : wanting) {
            policy.states().remove(ComplianceState.NON_COMPLIANT, conflicting);
            policy.states().add(ComplianceState.CONFLICTING, conflicting);
          }
        }
      }
    }
  }

  private AssignedPolicy policy(PolicyRows rows) {
    return assigned.policies().get(rows.policy());
  }

  /** The fields that a policy sets and would deny for, with their values. */
  private Map<String, Value> changes(AssignedPolicy policy, Resource object) {
    Value details =
        EffectResolver.resolve(policy.policy(), object, slice.environment())
            .details()
            .orElse(ObjectValue.EMPTY);
    Map<String, Value> changes = new HashMap<>();
    if (details instanceof ArrayValue additions) {
      additions.elements().forEach(addition -> put(changes, addition));
    } else if (details instanceof ObjectValue modification
        && isDeny(modification.text("conflictEffect"))
        && modification.get("operations") instanceof ArrayValue operations) {
      operations.elements().forEach(operation -> put(changes, operation));
    }
    return changes;
  }

  private static boolean isDeny(String conflictEffect) {
    return conflictEffect.isEmpty() || conflictEffect.equalsIgnoreCase("deny");
  }

  /** A member that is added to an array stands beside others and contradicts none. */
  private static void put(Map<String, Value> changes, Value change) {
    if (change instanceof ObjectValue set && !set.text("field").endsWith("[*]")) {
      changes.put(set.text("field").toLowerCase(Locale.ROOT), set.get("value"));
    }
  }
}
