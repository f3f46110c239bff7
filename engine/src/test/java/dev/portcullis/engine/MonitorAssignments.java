package dev.portcullis.engine;

import dev.portcullis.engine.state.Effect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random assignments and exemptions of policies: scopes, selectors, overrides, ends. */
final class MonitorAssignments {

  static final String GROUP = "/providers/Microsoft.Management/managementGroups/m";

  private static final List<String> SCOPES =
      List.of(
          GROUP,
          "/subscriptions/s",
          "/subscriptions/s/resourceGroups/g0",
          "/subscriptions/s/resourceGroups/g1",
          "/subscriptions/S/resourceGroups/g0/providers/Microsoft.KeyVault/vaults/kv0",
          "/subscriptions/s/resourceGroups/g1/providers/Microsoft.KeyVault/vaults/kv1");

  private static final List<String> NARROW_SCOPES =
      List.of("kv0", "kv1/keys/c0", "kv1/secrets/c1", "kv0/certificates/c2");

  private final Random random;
  private final Instant start;

  MonitorAssignments(Random random, Instant start) {
    this.random = random;
    this.start = start;
  }

  /** Assignments of some policies, and exemptions from them. */
  List<PolicySource> of(List<PolicyReference> policies) {
    List<Map<String, Object>> assignments = new ArrayList<>();
    List<Map<String, Object>> exemptions = new ArrayList<>();
    for (PolicyReference policy : policies) {
      String definition = policy.definitionId();
      String name = definition.substring(definition.lastIndexOf('/') + 1);
      assignments.add(assignment(name, policy));
      while (random.nextInt(3) == 0) {
        exemptions.add(exemption(name, exemptions.size()));
      }
    }
    return List.of(
        PolicySource.assignments("assignments.json", json(assignments)),
        PolicySource.exemptions("exemptions.json", json(exemptions)));
  }

  private Map<String, Object> assignment(String name, PolicyReference policy) {
    return Map.of(
        "id",
        "/subscriptions/s/providers/Microsoft.Authorization/policyAssignments/" + name,
        "properties",
        Map.of(
            "policyDefinitionId",
            policy.definitionId(),
            "scope",
            random.nextInt(3) == 0 ? any(SCOPES) : any(SCOPES.subList(0, 2)),
            "notScopes",
            random.nextInt(4) == 0 ? List.of(any(SCOPES)) : List.of(),
            "resourceSelectors",
            random.nextInt(4) == 0 ? resourceSelectors() : List.of(),
            "overrides",
            random.nextInt(4) == 0
                ? List.of(
                    Map.of(
                        "kind",
                        "policyEffect",
                        "value",
                        policy.effect() == Effect.AUDIT && random.nextBoolean()
                            ? "deny"
                            : "disabled",
                        "selectors",
                        List.of(byLocation())))
                : List.of()));
  }

  private Map<String, Object> exemption(String assignment, int number) {
    String assignmentId =
        "/subscriptions/s/providers/Microsoft.Authorization/policyAssignments/" + assignment;
    Map<String, Object> exemption = new LinkedHashMap<>();
    if (random.nextBoolean()) {
      exemption.put("exempt", any(NARROW_SCOPES));
      exemption.put("from", assignmentId);
      exemption.put("as", "Waiver");
      if (random.nextInt(3) != 0) {
        exemption.put("until", end().toString());
      }
      return exemption;
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("policyAssignmentId", assignmentId);
    properties.put("exemptionCategory", "Mitigated");
    if (random.nextInt(3) != 0) {
      properties.put("expiresOn", end().toString());
    }
    if (random.nextInt(4) == 0) {
      properties.put("resourceSelectors", resourceSelectors());
    }
    exemption.put(
        "id", any(SCOPES) + "/providers/Microsoft.Authorization/policyExemptions/e" + number);
    exemption.put("properties", properties);
    return exemption;
  }

  private Instant end() {
    Instant end = start.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 8)));
    return random.nextBoolean() ? end : end.plusNanos(100L * random.nextInt(10_000_000));
  }

  private List<Map<String, Object>> resourceSelectors() {
    return List.of(
        Map.of(
            "name",
            "one",
            "selectors",
            List.of(
                random.nextBoolean()
                    ? byLocation()
                    : Map.of(
                        "kind",
                        "resourceType",
                        random.nextBoolean() ? "in" : "notIn",
                        List.of("Microsoft.KeyVault/vaults")))));
  }

  private Map<String, Object> byLocation() {
    return Map.of(
        "kind",
        "resourceLocation",
        random.nextBoolean() ? "in" : "notIn",
        List.of(random.nextBoolean() ? "westeurope" : "West Europe"));
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static String json(List<Map<String, Object>> objects) {
    return AzureResource.of(Map.of("value", objects)).toJson();
  }
}
