package dev.portcullis.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.assign.ManagementGroups;
import dev.portcullis.engine.comply.StateJudge;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.SliceFiller;
import dev.portcullis.engine.state.ComplianceState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes, changes, goes and passes: what a monitor has told so far is what the plain
 * evaluator says of all there is. {@code -Dmonitor.seeds=N} tries more than a few.
 */
class PolicyMonitorModelTest {

  private static final int STEPS = 150;

  /** A member with a simple value, other than the id and the type. */
  private static final Pattern MEMBER =
      Pattern.compile("\"(?!id\"|type\")[^\"]+\": ?(\"[^\"]*\"|\\d+)");

  private static final List<String> VALUES =
      List.of(
          "\"production\"", "\"test\"", "\"westeurope\"", "\"w\"", "1024", "4096", "true", "null");

  private static final Duration TICK = Duration.ofNanos(100);
  private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
  private static final Set<ComplianceState> AT_FAULT =
      EnumSet.of(
          ComplianceState.NON_COMPLIANT,
          ComplianceState.CONFLICTING,
          ComplianceState.ERROR,
          ComplianceState.UNKNOWN);
  private static final Set<String> RESTLESS =
      Set.of("/policies/after-noon", "/policies/valid-lock");
  private static final String GROUPS = "/subscriptions/s/resourceGroups/";

  /** A verdict is known by its object and its policy. */
  private record Key(String object, String assignment, String policy) {

    static Key of(String object, PolicyReference policy) {
      return new Key(object.toLowerCase(Locale.ROOT), policy.assignmentId(), policy.definitionId());
    }
  }

  private static final Set<ComplianceState> MET = EnumSet.noneOf(ComplianceState.class);

  private final Map<String, AzureResource> inventory = new LinkedHashMap<>();
  private final Map<Key, ComplianceState> told = new HashMap<>();
  private final List<VerdictChange> changes = new ArrayList<>();
  private Random random = new Random();
  private CompiledPolicies policies = Keys.policies();
  private Instant now = START;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("monitor.seeds", 12));
  }

  /** What nothing ever was is not tested. */
  @AfterAll
  static void everyStateWasMet() {
    assertThat(MET).containsAll(EnumSet.complementOf(EnumSet.of(ComplianceState.NOT_STARTED)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasToldIsWhatThePlainEvaluatorSays(long seed) {
    random = new Random(seed);
    policies = somePolicies();
    PolicyMonitor monitor = PolicyMonitor.start(policies, now, this::take);
    for (int step = 0; step < STEPS; step++) {
      String action = act(monitor);

      assertThat(differences(expected(inventory.values(), now)))
          .as("seed %d, step %d: %s", seed, step, action)
          .isEmpty();
      assertThat(monitor.size()).isEqualTo(inventory.size());
    }
  }

  private List<String> differences(Map<Key, ComplianceState> expected) {
    Set<Key> keys = new HashSet<>(told.keySet());
    keys.addAll(expected.keySet());
    return keys.stream()
        .filter(key -> told.get(key) != expected.get(key))
        .map(key -> key + " was told as " + told.get(key) + " and is " + expected.get(key))
        .sorted()
        .toList();
  }

  private void take(VerdictChange change) {
    MET.add(change.after());
    Key key = Key.of(change.resourceId(), change.policy());
    assertThat(change.before())
        .as("told before: %s", change)
        .isEqualTo(told.getOrDefault(key, ComplianceState.NOT_APPLICABLE))
        .isNotEqualTo(change.after());
    if (change.after() == ComplianceState.NOT_APPLICABLE) {
      told.remove(key);
    } else {
      told.put(key, change.after());
    }
    if (change.after() != ComplianceState.EXEMPT) {
      assertThat(change.finding().isPresent())
          .as("why: %s", change)
          .isEqualTo(AT_FAULT.contains(change.after()));
    }
    changes.add(change);
  }

  private String act(PolicyMonitor monitor) {
    int dice = random.nextInt(24);
    if (dice < 9 || dice >= 20) {
      boolean edited = dice >= 20 && !inventory.isEmpty();
      List<AzureResource> some =
          IntStream.rangeClosed(0, random.nextInt(4) == 0 ? 5 : 0)
              .mapToObj(i -> edited ? edited() : resource())
              .toList();
      some.forEach(resource -> inventory.put(resource.id().toLowerCase(Locale.ROOT), resource));
      monitor.put(some);
      return "put " + some;
    }
    if (dice < 12 && !inventory.isEmpty()) {
      List<String> ids = new ArrayList<>(inventory.keySet());
      String id = ids.get(random.nextInt(ids.size()));
      inventory.remove(id);
      monitor.remove(random.nextBoolean() ? id : id.toUpperCase(Locale.ROOT));
      return "remove " + id;
    }
    if (dice < 18) {
      Instant target = instantToCome(monitor);
      changes.clear();
      monitor.advanceTo(target);
      now = target;
      changes.forEach(this::checkInstant);
      return "advance to " + target;
    }
    policies = somePolicies();
    monitor.swap(policies);
    return "swap to " + policies.policies();
  }

  /** An instant at which something may happen, or one tick beside it, or any. */
  private Instant instantToCome(PolicyMonitor monitor) {
    Instant any = now.plus(Duration.ofMinutes(random.nextInt(60 * 12)));
    Instant target = random.nextInt(4) == 0 ? any : monitor.nextTurningPoint().orElse(any);
    target =
        switch (random.nextInt(4)) {
          case 0 -> target.minus(TICK);
          case 1 -> target.plus(TICK);
          case 2 -> target.plusNanos(random.nextInt(100));
          default -> target;
        };
    return target.isBefore(now) ? now : target;
  }

  /** What time changes, it changes at the instant that was told and not a tick before. */
  private void checkInstant(VerdictChange change) {
    if (RESTLESS.contains(change.policy().definitionId())) {
      return;
    }
    Key key = Key.of(change.resourceId(), change.policy());
    ComplianceState before =
        expected(inventory.values(), change.at().minus(TICK))
            .getOrDefault(key, ComplianceState.NOT_APPLICABLE);
    ComplianceState after =
        expected(inventory.values(), change.at()).getOrDefault(key, ComplianceState.NOT_APPLICABLE);
    assertThat(before).as("a tick before: %s", change).isEqualTo(change.before());
    assertThat(after).as("at the instant: %s", change).isEqualTo(change.after());
  }

  private Map<Key, ComplianceState> expected(Collection<AzureResource> resources, Instant at) {
    StateJudge plain = policies.states(Engine.REFERENCE);
    List<Resource> all = resources.stream().map(AzureResource::resource).toList();
    Map<Key, ComplianceState> states = new HashMap<>();
    Run run = new Run(Estate.of(at, policies.context(), all));
    try (SliceFiller filler =
        new SliceFiller(
            run,
            slice ->
                plain.judge(
                    List.of(slice),
                    ManagementGroups.of(run.environment()),
                    (judged, row, policy, state) ->
                        states.put(
                            Key.of(judged.resource(row).id(), policies.policies().get(policy)),
                            state)))) {
      all.forEach(filler::add);
    }
    return states;
  }

  private CompiledPolicies somePolicies() {
    List<PolicySource> sources = new ArrayList<>(MonitorPolicies.all());
    Collections.shuffle(sources, random);
    sources = new ArrayList<>(sources.subList(0, 1 + random.nextInt(sources.size())));
    if (random.nextInt(4) != 0) {
      CompiledPolicies unassigned = PolicyEngine.standard().compile(sources).orElseThrow();
      sources.addAll(new MonitorAssignments(random, START).of(unassigned.policies()));
    }
    return PolicyEngine.standard().compile(sources).orElseThrow();
  }

  private AzureResource resource() {
    String group = GROUPS + "g" + random.nextInt(2);
    String vault = group + "/providers/Microsoft.KeyVault/vaults/kv" + random.nextInt(2);
    return switch (random.nextInt(10)) {
      case 0, 1 -> component(vault, "keys");
      case 2, 3 -> component(vault, "secrets");
      case 4 -> component(vault, "certificates");
      case 5 -> other(vault, "Microsoft.KeyVault/vaults");
      case 6 -> other(group, "Microsoft.Resources/subscriptions/resourceGroups");
      case 7 -> related(vault);
      case 8 -> subscription();
      default -> neighbour(group, vault);
    };
  }

  /**
   * A resource that is there, with another value in one place, or a key that is said to be a
   * secret.
   */
  private AzureResource edited() {
    List<AzureResource> all = List.copyOf(inventory.values());
    String json = all.get(random.nextInt(all.size())).toJson();
    if (random.nextInt(8) == 0) {
      return AzureResource.parse(json.replace(".Data/vaults/keys", ".Data/vaults/secrets"))
          .orElseThrow();
    }
    List<MatchResult> values = MEMBER.matcher(json).results().toList();
    if (values.isEmpty()) {
      return resource();
    }
    MatchResult value = values.get(random.nextInt(values.size()));
    String other =
        random.nextBoolean()
            ? '"' + START.plusSeconds(random.nextInt(8 * 86_400) - 3 * 86_400).toString() + '"'
            : VALUES.get(random.nextInt(VALUES.size()));
    return AzureResource.parse(
            json.substring(0, value.start(1)) + other + json.substring(value.end(1)))
        .orElseThrow();
  }

  private AzureResource subscription() {
    return AzureResource.of(
        Map.of(
            "id",
            "/subscriptions/s",
            "type",
            "Microsoft.Resources/subscriptions",
            "properties",
            Map.of(
                "managementGroupAncestorsChain",
                List.of(Map.of("name", random.nextBoolean() ? "m" : "other")))));
  }

  private AzureResource related(String vault) {
    return random.nextBoolean()
        ? other(
            vault + "/providers/Microsoft.Insights/diagnosticSettings/d" + random.nextInt(2),
            "Microsoft.Insights/diagnosticSettings")
        : other(
            vault + "/privateEndpointConnections/c" + random.nextInt(2),
            "Microsoft.KeyVault/vaults/privateEndpointConnections");
  }

  private AzureResource neighbour(String group, String vault) {
    return switch (random.nextInt(4)) {
      case 0 ->
          other(
              group + "/providers/Microsoft.Authorization/locks/l",
              "Microsoft.Authorization/locks");
      case 1 ->
          other(
              vault + "/providers/Microsoft.Authorization/locks/l",
              "Microsoft.Authorization/locks");
      case 2 ->
          other(
              "/subscriptions/s/providers/Microsoft.Authorization/locks/l",
              "Microsoft.Authorization/locks");
      default ->
          other(
              group + "/providers/Microsoft.Network/privateEndpoints/p" + random.nextInt(2),
              "Microsoft.Network/privateEndpoints");
    };
  }

  private AzureResource component(String vault, String kind) {
    String name = "c" + random.nextInt(4);
    String id = vault + "/" + kind + "/" + name;
    Map<String, Object> attributes = new LinkedHashMap<>();
    maybeDate("createdOn", attributes);
    maybeDate("expiresOn", attributes);
    maybeDate("notBefore", attributes);
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("id", random.nextInt(4) == 0 ? id.toUpperCase(Locale.ROOT) : id);
    content.put("name", name);
    content.put("type", "Microsoft.KeyVault.Data/vaults/" + kind);
    content.put("keySize", random.nextInt(6) == 0 ? "big" : 1024 * (1 + random.nextInt(4)));
    content.put("attributes", attributes);
    return AzureResource.of(content);
  }

  private AzureResource other(String id, String type) {
    Map<String, Object> tags = new LinkedHashMap<>();
    if (random.nextBoolean()) {
      tags.put("stage", random.nextBoolean() ? "production" : "test");
    }
    maybeDate("until", tags);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("workspaceId", random.nextBoolean() ? "w" : "x");
    properties.put(
        "networkAcls",
        Map.of(
            "ipRules",
            List.of(
                Map.of("value", random.nextBoolean() ? "w" : "x"),
                Map.of("value", random.nextBoolean() ? "w" : "y"))));
    maybeDate("until", properties);
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("id", id);
    content.put("name", id.substring(id.lastIndexOf('/') + 1));
    content.put("type", type);
    content.put("location", random.nextBoolean() ? "westeurope" : "northeurope");
    content.put("tags", tags);
    content.put("properties", properties);
    return AzureResource.of(content);
  }

  private void maybeDate(String name, Map<String, Object> members) {
    Instant date = START.plusSeconds(random.nextInt(8 * 86_400) - 3 * 86_400);
    switch (random.nextInt(10)) {
      case 0, 1 -> {}
      case 2 -> members.put(name, "soon");
      case 3 -> members.put(name, date.toString().replace("Z", ".0012345Z"));
      case 4 -> members.put(name, "");
      case 5 -> members.put(name, 17);
      default -> members.put(name, date.toString());
    }
  }
}
