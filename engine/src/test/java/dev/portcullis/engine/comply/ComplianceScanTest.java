package dev.portcullis.engine.comply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.state.ComplianceState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComplianceScanTest {

  private final List<Finding> findings = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(Engine.class)
  void eachObjectIsCountedOnceWithItsStateRolledUp(Engine engine) {
    ScanSummary summary =
        scan(
            engine,
            "/subscriptions/s",
            Contoso.vault(),
            Contoso.key("short", "2048"),
            Contoso.key("long", "4096"),
            Contoso.key("broken", "\"2048\""),
            Contoso.secret("password"));

    StateCounts components = summary.of(ResourceKind.COMPONENT);
    assertThat(components.total()).isEqualTo(4);
    assertThat(components.of(ComplianceState.NON_COMPLIANT)).isEqualTo(1);
    assertThat(components.of(ComplianceState.COMPLIANT)).isEqualTo(1);
    assertThat(components.of(ComplianceState.ERROR)).isEqualTo(1);
    assertThat(components.of(ComplianceState.NOT_APPLICABLE)).isEqualTo(1);
    assertThat(summary.of(ResourceKind.VAULT).of(ComplianceState.NON_COMPLIANT)).isEqualTo(1);
    assertThat(summary.of(ResourceKind.VAULT).total()).isEqualTo(1);
    assertThat(summary.vaultsOnlyNamed()).isZero();
    StateCounts reached = summary.assignments().get(0).objects();
    assertThat(reached.judged()).isEqualTo(3);
    assertThat(reached.of(ComplianceState.NOT_APPLICABLE)).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aFindingSaysWhyAndWhatWouldBeCompliant(Engine engine) {
    scan(engine, "/subscriptions/s", Contoso.key("short", "2048"), Contoso.key("broken", "true"));

    assertThat(findings).hasSize(2);
    Finding bad = findings.get(0);
    assertThat(bad.state()).isEqualTo(ComplianceState.NON_COMPLIANT);
    assertThat(bad.reasons())
        .anySatisfy(
            reason -> {
              assertThat(reason.field()).endsWith("keySize");
              assertThat(reason.actual()).hasToString("2048");
              assertThat(reason.wanted()).hasToString("3072");
              assertThat(reason.operator().wireName()).isEqualTo("greaterOrEquals");
            });
    assertThat(findings.get(1).state()).isEqualTo(ComplianceState.ERROR);
    assertThat(findings.get(1).failure()).isPresent();
  }

  @Test
  void whatIsOutOfScopeIsNotJudged() {
    ScanSummary summary = scan(Engine.DROOLS, "/subscriptions/other", Contoso.key("short", "2048"));

    assertThat(findings).isEmpty();
    assertThat(summary.of(ResourceKind.COMPONENT).of(ComplianceState.NOT_APPLICABLE)).isEqualTo(1);
    assertThat(summary.assignments().get(0).objects().total()).isZero();
    assertThat(summary.assignments().get(0).notStarted().map(NotStarted::text))
        .contains("no vault is in its scope; 1 was read");
  }

  @Test
  void aVaultOfWhichOnlyComponentsWereReadIsCountedAndTold() {
    ScanSummary summary = scan(Engine.DROOLS, "/subscriptions/s", Contoso.key("long", "4096"));

    assertThat(summary.of(ResourceKind.VAULT).of(ComplianceState.COMPLIANT)).isEqualTo(1);
    assertThat(summary.vaultsOnlyNamed()).isEqualTo(1);
  }

  @Test
  void manyObjectsGiveTheSameAsFew() {
    List<Resource> keys = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      keys.add(Contoso.key("key-" + i, i % 5 == 0 ? "2048" : "4096"));
    }

    ScanSummary summary = scan(Engine.DROOLS, "/subscriptions/s", keys.toArray(Resource[]::new));

    assertThat(summary.of(ResourceKind.COMPONENT).of(ComplianceState.NON_COMPLIANT))
        .isEqualTo(1_000);
    assertThat(findings).hasSize(1_000);
    assertThat(findings.get(999).object().name()).isEqualTo("key-4995");
  }

  @Test
  void theNameOfAFindingStaysTheSame() {
    scan(Engine.DROOLS, "/subscriptions/s", Contoso.key("a", "1"), Contoso.key("b", "1"));
    scan(Engine.REFERENCE, "/subscriptions/s", Contoso.key("a", "2"));

    assertThat(findings.get(0).id()).isEqualTo(findings.get(2).id());
    assertThat(findings.get(0).id()).isNotEqualTo(findings.get(1).id());
  }

  private ScanSummary scan(Engine engine, String scope, Resource... resources) {
    AssignedPolicies assigned = Contoso.assigned(scope, "Default", "Audit");
    return ComplianceScan.run(
        assigned,
        engine.judge(assigned.bound()),
        List.of(resources).iterator(),
        Contoso.estate(),
        Duration.ofDays(30),
        findings::add);
  }
}
