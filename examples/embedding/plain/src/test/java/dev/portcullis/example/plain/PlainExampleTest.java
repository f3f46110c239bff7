package dev.portcullis.example.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.AzureResource;
import dev.portcullis.engine.CompiledPolicies;
import dev.portcullis.engine.Decision;
import dev.portcullis.engine.Judgement;
import dev.portcullis.engine.PolicyEngine;
import dev.portcullis.engine.PolicySource;
import dev.portcullis.engine.state.ComplianceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PlainExampleTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private static final String POLICY =
      """
      policy "Keys have 3072 bits" {
        mode Microsoft.KeyVault.Data
        for key
        when keySize < 3072
        then deny
      }
      """;

  @Test
  void theGateTellsWhyItStaysShut() {
    Gate gate = new Gate(POLICY);

    Decision denied = gate.decide("alice", key(2048), NOW);

    assertThat(gate.decide("alice", key(4096), NOW).isAllowed()).isTrue();
    assertThat(denied.isAllowed()).isFalse();
    assertThat(denied.denials().get(0).reasons().toString()).contains("2048", "3072");
  }

  @Test
  void shippedPoliciesJudgeBatchesOnEveryThread() throws Exception {
    CompiledPolicies here =
        PolicyEngine.standard().compile(PolicySource.policies("gate.policy", POLICY)).orElseThrow();
    CompiledPolicies there = Batches.unpack(Batches.pack(here));
    List<AzureResource> batch = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      batch.add(AzureResource.of(key(i % 3 == 0 ? 2048 : 4096)));
    }
    ExecutorService executor = Executors.newFixedThreadPool(4);

    List<List<Judgement>> judged;
    try {
      judged = Batches.judge(there, List.of(batch, batch, batch, batch), NOW, executor);
    } finally {
      executor.shutdown();
    }

    assertThat(judged)
        .hasSize(4)
        .allSatisfy(
            judgements ->
                assertThat(judgements)
                    .hasSize(300)
                    .filteredOn(one -> one.state() == ComplianceState.NON_COMPLIANT)
                    .hasSize(100));
  }

  private static Map<String, ?> key(int size) {
    return Map.of("type", "Microsoft.KeyVault.Data/vaults/keys", "keySize", size);
  }
}
