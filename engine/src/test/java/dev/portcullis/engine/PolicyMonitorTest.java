package dev.portcullis.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.engine.VerdictChange.Cause;
import dev.portcullis.engine.state.ComplianceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyMonitorTest {

  private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

  private final List<VerdictChange> changes = new ArrayList<>();

  @Test
  void aResourceIsToldAsItComesChangesAndGoes() {
    PolicyMonitor monitor = start("size");

    monitor.put(Keys.key("k", 2048));
    monitor.put(Keys.key("k", 4096));
    monitor.remove(Keys.VAULT + "/keys/k");

    assertThat(lines())
        .containsExactly(
            "notApplicable -> nonCompliant PUT 08:00:00Z",
            "nonCompliant -> compliant PUT 08:00:00Z",
            "compliant -> notApplicable REMOVED 08:00:00Z");
    assertThat(changes.get(0).finding().orElseThrow().reasons())
        .extracting(Reason::text)
        .containsExactly("keySize is 2048; must be at least 3072");
    assertThat(monitor.size()).isZero();
  }

  @Test
  void whatComesAgainAsItWasIsNotTold() {
    PolicyMonitor monitor = start("size");
    monitor.put(Keys.key("k", 2048));
    changes.clear();

    monitor.put(Keys.key("k", 2048));
    monitor.put(AzureResource.parse(Keys.key("k", 2048).toJson()).orElseThrow());

    assertThat(changes).isEmpty();
  }

  @Test
  void anIdIsTheSameInAnyCase() {
    PolicyMonitor monitor = start("size");
    monitor.put(Keys.key("k", 2048));

    monitor.remove((Keys.VAULT + "/keys/k").toUpperCase(Locale.ROOT));
    monitor.remove("/no/such/thing");

    assertThat(monitor.size()).isZero();
    assertThat(changes).hasSize(2);
  }

  @Test
  void aResourceWithoutIdIsRefusedAndSoAreThoseWithIt() {
    PolicyMonitor monitor = start("size");

    assertThatThrownBy(
            () -> monitor.put(List.of(Keys.key("k", 2048), AzureResource.of(Map.of("a", 1)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a resource without an id cannot be found again");
    assertThat(monitor.size()).isZero();
  }

  @Test
  void aVerdictTurnsAtItsVeryInstantHoweverFarTimeIsMoved() {
    PolicyMonitor monitor = start("expired", "expires-soon");
    monitor.put(key("k", "2026-11-27T09:30:00Z"));
    changes.clear();

    assertThat(monitor.nextTurningPoint()).contains(Instant.parse("2026-11-25T09:30:00Z"));
    monitor.advanceTo(Instant.parse("2026-11-25T09:29:59.999999999Z"));
    assertThat(changes).isEmpty();

    monitor.advanceTo(Instant.parse("2027-01-01T00:00:00Z"));

    assertThat(changes)
        .extracting(
            change -> change.policy().definitionId() + " " + change.after() + " " + change.at())
        .containsExactly(
            "/policies/expires-soon NON_COMPLIANT 2026-11-25T09:30:00Z",
            "/policies/expired NON_COMPLIANT 2026-11-27T09:30:00.000000100Z");
    assertThat(monitor.nextTurningPoint()).isEmpty();
    assertThat(monitor.now()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
  }

  @Test
  void timeDoesNotGoBack() {
    PolicyMonitor monitor = start("size");

    assertThatThrownBy(() -> monitor.advanceTo(START.minusNanos(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatHangsOnTheClockInAnotherWayIsJudgedAtEachAdvance() {
    PolicyMonitor monitor = start("after-noon");
    monitor.put(
        AzureResource.of(
            Map.of(
                "id",
                Keys.VAULT + "/certificates/c",
                "type",
                "Microsoft.KeyVault.Data/vaults/certificates")));

    monitor.advanceTo(Instant.parse("2026-11-24T14:00:00Z"));

    assertThat(monitor.restless()).isEqualTo(1);
    assertThat(monitor.nextTurningPoint()).isEmpty();
    assertThat(lines())
        .containsExactly(
            "notApplicable -> compliant PUT 08:00:00Z", "compliant -> nonCompliant TIME 14:00:00Z");
  }

  @Test
  void aChangedVaultTouchesItsComponents() {
    PolicyMonitor monitor = start("production");
    monitor.put(vault("production"));
    monitor.put(List.of(Keys.key("a", 1), Keys.key("b", 1)));
    changes.clear();

    monitor.put(vault("test"));

    assertThat(lines())
        .containsExactly(
            "nonCompliant -> compliant SURROUNDINGS 08:00:00Z",
            "nonCompliant -> compliant SURROUNDINGS 08:00:00Z");
  }

  @Test
  void aRelatedResourceTouchesTheVaultItBelongsTo() {
    PolicyMonitor monitor = start("diagnostics");
    monitor.put(vault("test"));
    AzureResource settings =
        AzureResource.of(
            Map.of(
                "id",
                Keys.VAULT + "/providers/Microsoft.Insights/diagnosticSettings/d",
                "type",
                "Microsoft.Insights/diagnosticSettings",
                "properties",
                Map.of("workspaceId", "w")));

    monitor.put(settings);
    monitor.remove(settings.id());

    assertThat(lines())
        .containsExactly(
            "notApplicable -> nonCompliant PUT 08:00:00Z",
            "nonCompliant -> compliant SURROUNDINGS 08:00:00Z",
            "compliant -> nonCompliant SURROUNDINGS 08:00:00Z");
    assertThat(changes).allMatch(change -> change.resourceId().equals(Keys.VAULT));
  }

  @Test
  void policiesAreExchangedAndOnlyWhatDiffersIsTold() {
    PolicyMonitor monitor = start("size", "expired");
    monitor.put(key("k", "2026-11-20T00:00:00Z"));
    changes.clear();

    monitor.swap(policies("expired", "expires-soon"));

    assertThat(changes)
        .extracting(
            change ->
                change.policy().definitionId() + " " + change.before() + " -> " + change.after())
        .containsExactlyInAnyOrder(
            "/policies/size COMPLIANT -> NOT_APPLICABLE",
            "/policies/expires-soon NOT_APPLICABLE -> NON_COMPLIANT");
    assertThat(changes).extracting(VerdictChange::cause).containsOnly(Cause.POLICIES);
    assertThat(monitor.states(Keys.VAULT + "/keys/k").values())
        .containsExactly(ComplianceState.NON_COMPLIANT, ComplianceState.NON_COMPLIANT);
    assertThat(monitor.counts()).containsEntry(ComplianceState.NON_COMPLIANT, 2L);
  }

  @Test
  void aPolicyWithOtherParametersIsTheSamePolicy() {
    PolicyMonitor monitor =
        PolicyMonitor.start(
            PolicyEngine.standard().compile(Keys.source()).orElseThrow(), START, changes::add);
    monitor.put(Keys.key("k", 3072));

    monitor.swap(
        PolicyEngine.standard()
            .compile(Keys.source().withParameters(Map.of("least", 4096)))
            .orElseThrow());

    assertThat(lines())
        .containsExactly(
            "notApplicable -> compliant PUT 08:00:00Z",
            "compliant -> nonCompliant POLICIES 08:00:00Z");
  }

  private PolicyMonitor start(String... names) {
    return PolicyMonitor.start(policies(names), START, changes::add);
  }

  private static CompiledPolicies policies(String... names) {
    List<String> wanted = List.of(names);
    return PolicyEngine.standard()
        .compile(
            MonitorPolicies.all().stream()
                .filter(source -> wanted.contains(source.name().replace(".json", "")))
                .toList())
        .orElseThrow();
  }

  private List<String> lines() {
    return changes.stream()
        .map(
            change ->
                "%s -> %s %s %s"
                    .formatted(
                        change.before().wireName(),
                        change.after().wireName(),
                        change.cause(),
                        change.at().toString().substring(11)))
        .toList();
  }

  private static AzureResource key(String name, String expiresOn) {
    return AzureResource.of(
        Map.of(
            "id",
            Keys.VAULT + "/keys/" + name,
            "name",
            name,
            "type",
            "Microsoft.KeyVault.Data/vaults/keys",
            "keySize",
            4096,
            "attributes",
            Map.of("expiresOn", expiresOn)));
  }

  private static AzureResource vault(String stage) {
    return AzureResource.of(
        Map.of(
            "id", Keys.VAULT, "type", "Microsoft.KeyVault/vaults", "tags", Map.of("stage", stage)));
  }
}
