package dev.portcullis.example.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.AzureResource;
import dev.portcullis.engine.CompiledPolicies;
import dev.portcullis.engine.Decision;
import dev.portcullis.engine.Judgement;
import dev.portcullis.engine.PolicyEngine;
import dev.portcullis.engine.PolicySource;
import dev.portcullis.engine.state.ComplianceState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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
        for key
        when keySize < 3072
        then deny
      }
      """;

  @Test
  void theGateTellsWhyItStaysShut() {
    Gate gate = Gate.of(POLICY);

    Decision denied = gate.decide("alice", key(2048), NOW);

    assertThat(gate.decide("alice", key(4096), NOW).isAllowed()).isTrue();
    assertThat(denied.isAllowed()).isFalse();
    assertThat(denied.denials().get(0).reasons().toString()).contains("2048", "3072");
  }

  @Test
  void aPolicyOfTheLibraryTakesParameters() {
    Gate gate = Gate.ofLibrary("key-rsa-size", Map.of("minimumRSAKeySize", 4096, "effect", "Deny"));

    assertThat(gate.decide("alice", key(3072), NOW).isAllowed()).isFalse();
    assertThat(gate.decide("alice", key(4096), NOW).isAllowed()).isTrue();
  }

  @Test
  void oneSetOfPoliciesJudgesBatchesOnEveryThread() throws Exception {
    CompiledPolicies policies = policies();
    List<AzureResource> batch = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      batch.add(AzureResource.of(key(i % 3 == 0 ? 2048 : 4096)));
    }
    ExecutorService executor = Executors.newFixedThreadPool(4);

    List<List<Judgement>> judged;
    try {
      judged = Batches.judge(policies, List.of(batch, batch, batch, batch), NOW, executor);
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

  @Test
  void aFunctionIsShippedWithItsPolicies() throws Exception {
    FindViolations here = new FindViolations(policies());

    FindViolations there = (FindViolations) unpack(pack(here));

    assertThat(there.in(List.of(line("a", 2048), line("b", 4096), line("c", 1024)), NOW))
        .containsExactly(
            "a: [keySize is 2048; must be at least 3072]",
            "c: [keySize is 1024; must be at least 3072]");
  }

  private static CompiledPolicies policies() {
    return PolicyEngine.standard()
        .compile(PolicySource.policies("gate.policy", POLICY))
        .orElseThrow();
  }

  private static byte[] pack(Object shipped) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(shipped);
    }
    return bytes.toByteArray();
  }

  private static Object unpack(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  private static String line(String id, int size) {
    return """
    {"type": "Microsoft.KeyVault.Data/vaults/keys", "id": "%s", "keySize": %s}
    """
        .formatted(id, Integer.toString(size));
  }

  private static Map<String, ?> key(int size) {
    return Map.of("type", "Microsoft.KeyVault.Data/vaults/keys", "keyType", "RSA", "keySize", size);
  }
}
