package dev.portcullis.engine.monitor;

import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.ResourceSelector;
import dev.portcullis.engine.assign.Scope;
import dev.portcullis.engine.assign.Selector;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.compile.TypeGuard;
import dev.portcullis.engine.fact.ResourceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What policies read beside the object they judge: whose verdict a change elsewhere may touch. */
final class Dependencies {

  private boolean vault;
  private boolean subscription;
  private boolean resourceGroup;
  private boolean groups;
  private boolean anyPlace;
  private boolean anyType;
  private boolean ofVaultsAlone = true;

  /** The types looked for, in lower case, and whether only what they are parts of looks. */
  private final Map<String, Boolean> relatedTypes = new HashMap<>();

  Dependencies(AssignedPolicies assigned) {
    for (AssignedPolicy each : assigned.policies()) {
      BoundPolicy policy = each.policy();
      Assignment assignment = each.assignment();
      groups |= isGroup(assignment.scope());
      groups |= assignment.excludedScopes().stream().anyMatch(Dependencies::isGroup);
      vault |= looksAtVault(selectors(each));
      vault |= calls(policy, "vault");
      subscription |= calls(policy, "subscription");
      resourceGroup |= calls(policy, "resourceGroup");
      if (policy.effect().looksForRelated()
          && policy.definition().rule().details().orElse(null) instanceof Existence details) {
        add(policy, details);
      }
    }
    for (Exemption exemption : assigned.exemptions()) {
      groups |= isGroup(exemption.scope());
      vault |= looksAtVault(selectors(exemption.resourceSelectors()));
    }
  }

  private static boolean isGroup(Scope scope) {
    return scope.isManagementGroup();
  }

  /** All that is asked of an object that an assigned policy reaches. */
  private static Stream<Selector> selectors(AssignedPolicy policy) {
    return Stream.concat(
        selectors(policy.assignment().resourceSelectors()),
        policy.branches().stream()
            .flatMap(branch -> Stream.concat(branch.taken().stream(), branch.passed().stream()))
            .flatMap(override -> override.selectors().stream()));
  }

  private static Stream<Selector> selectors(List<ResourceSelector> selectors) {
    return selectors.stream().flatMap(selector -> selector.selectors().stream());
  }

  /** Whether the location of a component is looked at, which is that of its vault. */
  private static boolean looksAtVault(Stream<Selector> selectors) {
    return selectors.anyMatch(
        selector ->
            selector.kind() == Selector.Kind.RESOURCE_LOCATION
                || selector.kind() == Selector.Kind.RESOURCE_WITHOUT_LOCATION);
  }

  private void add(BoundPolicy policy, Existence details) {
    Optional<List<String>> judged = TypeGuard.of(policy.condition());
    anyPlace |= details.existenceScope().isPresent() || details.resourceGroupName().isPresent();
    ofVaultsAlone &=
        judged.isPresent()
            && judged.get().stream().allMatch(type -> ResourceKind.of(type) == ResourceKind.VAULT);
    if (details.type() instanceof JsonText text) {
      String type = text.text().toLowerCase(Locale.ROOT);
      boolean ofParents =
          judged.isPresent()
              && judged.get().stream().allMatch(parent -> type.startsWith(parent + "/"));
      relatedTypes.merge(type, ofParents, Boolean::logicalAnd);
    } else {
      anyType = true;
    }
  }

  private static boolean calls(BoundPolicy policy, String function) {
    return policy
        .definition()
        .rule()
        .descendants()
        .anyMatch(node -> node instanceof Call call && call.calls(function));
  }

  /** Whether {@code vault()} or the location of a vault is read. */
  boolean onVault() {
    return vault;
  }

  /** Whether management groups are reached, left out or exempt. */
  boolean onGroups() {
    return groups;
  }

  /** Whether {@code subscription()} or {@code resourceGroup()} is read. */
  boolean onScope() {
    return subscription || resourceGroup;
  }

  /** Whether any policy looks for related resources. */
  boolean onRelated() {
    return anyType || !relatedTypes.isEmpty();
  }

  /** Whether some policy looks for resources of a type in lower case. */
  boolean onRelated(String type) {
    return anyType || relatedTypes.containsKey(type);
  }

  /** Whether only what they are parts of looks for resources of a type in lower case. */
  boolean onlyParentsLookFor(String type) {
    return !anyType && relatedTypes.getOrDefault(type, true);
  }

  /** Whether related resources may lie in any place. */
  boolean onAnyPlace() {
    return anyPlace;
  }

  /** Whether only vaults look for related resources, and nothing that is part of something. */
  boolean ofVaultsAlone() {
    return ofVaultsAlone;
  }
}
