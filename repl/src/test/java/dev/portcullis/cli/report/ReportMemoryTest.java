package dev.portcullis.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.ScanReport;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.PolicyAssigner;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.comply.ComplianceScan;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports of very many findings. */
class ReportMemoryTest {

  private static final int FINDINGS = 200_000;

  /** Less than ten bytes for each finding: not even a reference and what it refers to. */
  private static final long MOST_KEPT = 2_000_000;

  private static final Estate ESTATE =
      Estate.of(Instant.parse("2026-11-24T00:00:00Z"), ObjectValue.EMPTY, List.of());

  private final List<Finding> findings = new ArrayList<>();
  private final ScanSummary summary = scanOfOneKey();

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void findingsAreNotKept(ReportFormat format) throws IOException {
    try (ScanReport report =
        format.begin(
            new PrintWriter(Writer.nullWriter()),
            new ReportContext(
                ESTATE.now(), false, new Owners("owner", ESTATE), List.of(), note -> {}))) {
      tell(report, FINDINGS / 10);
      long before = used();

      tell(report, FINDINGS);

      assertThat(used() - before).isLessThan(MOST_KEPT);
      report.end(summary);
    }
  }

  /** Each finding is an object of its own, so that a report which keeps it is found out. */
  private void tell(ScanReport report, int count) throws IOException {
    Finding one = findings.get(0);
    for (int i = 0; i < count; i++) {
      report.finding(
          new Finding(
              one.policy(),
              key("k" + i),
              one.state(),
              one.reasons(),
              one.failure(),
              one.missing(),
              one.exemption(),
              one.message()));
    }
  }

  private static long used() {
    Runtime machine = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int look = 0; look < 3; look++) {
      System.gc();
      least = Math.min(least, machine.totalMemory() - machine.freeMemory());
    }
    return least;
  }

  private ScanSummary scanOfOneKey() {
    AssignedPolicies assigned =
        DefinitionParser.parse(
                Source.of(
                    "p.policy",
                    "policy \"p\" { mode Microsoft.KeyVault.Data for key when keySize < 2048 then"
                        + " audit }"))
            .then(
                definitions ->
                    new PolicyAssigner(new PolicyChecker(AliasCatalog.builtIn()), definitions)
                        .assignEverything())
            .map(policies -> new AssignedPolicies(policies, List.of()))
            .orElseThrow();
    return ComplianceScan.run(
        assigned,
        Engine.DROOLS.judge(assigned.bound()),
        List.of(key("one")).iterator(),
        ESTATE,
        Duration.ZERO,
        findings::add);
  }

  private static Resource key(String name) {
    return new Resource(
        new ObjectValue(
            Map.of(
                "id",
                new TextValue(
                    "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v/keys/"
                        + name),
                "name",
                new TextValue(name),
                "type",
                new TextValue("Microsoft.KeyVault.Data/vaults/keys"),
                "keySize",
                NumberValue.of(1024))));
  }
}
