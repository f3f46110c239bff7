package dev.portcullis.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.state.ComplianceState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompiledPoliciesTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final int THREADS = 64;
  private static final int ROUNDS = 200;

  @Test
  void aDecisionSaysWhichPolicyAndWhy() {
    Decision decision =
        Keys.policies().decide(Request.of("KeyCreate", "alice", Keys.key("new", 2048)), NOW);

    assertThat(decision.isAllowed()).isFalse();
    assertThat(decision.denials())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.policy().title()).isEqualTo("RSA keys should be long");
              assertThat(finding.state()).isEqualTo(ComplianceState.NON_COMPLIANT);
              assertThat(finding.resourceId()).isEqualTo(Keys.VAULT + "/keys/new");
              assertThat(finding.reasons())
                  .containsExactly(
                      new Reason(
                          "Microsoft.KeyVault.Data/vaults/keys/keySize",
                          "greaterOrEquals",
                          2048L,
                          3072L,
                          "keySize is 2048; must be at least 3072",
                          "rsa.policy",
                          12,
                          8));
            });
  }

  @Test
  void anEvaluationThatFailsDenies() {
    Decision decision =
        Keys.policies().decide(Request.of("KeyCreate", "alice", Keys.key("new", true)), NOW);

    assertThat(decision.denials())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.state()).isEqualTo(ComplianceState.ERROR);
              assertThat(finding.failure()).isPresent();
            });
  }

  @Test
  void aBatchIsAnsweredInItsOrder() {
    AzureResource secret =
        AzureResource.of(Map.of("type", "Microsoft.KeyVault.Data/vaults/secrets", "id", "/x"));
    AzureResource weak = Keys.key("weak", 1024);

    List<Judgement> judgements =
        Keys.policies().judge(List.of(weak, secret, Keys.key("good", 4096), weak), NOW);

    assertThat(judgements)
        .extracting(Judgement::state)
        .containsExactly(
            ComplianceState.NON_COMPLIANT,
            ComplianceState.NOT_APPLICABLE,
            ComplianceState.COMPLIANT,
            ComplianceState.NON_COMPLIANT);
    assertThat(judgements.get(3).resource()).isSameAs(weak);
    assertThat(judgements.get(3).findings()).hasSize(1);
  }

  @Test
  void nothingToJudgeGivesNothing() {
    assertThat(Keys.policies().judge(List.of(), NOW)).isEmpty();
  }

  @Test
  void vaultsAroundAComponentAreSeen() {
    String policy =
        """
        {"mode": "Microsoft.KeyVault.Data", "policyRule": {
          "if": {"allOf": [
            {"field": "type", "equals": "Microsoft.KeyVault.Data/vaults/keys"},
            {"value": "[vault().tags.stage]", "equals": "production"}]},
          "then": {"effect": "deny"}}}
        """;
    CompiledPolicies policies =
        PolicyEngine.standard().compile(PolicySource.policies("p.json", policy)).orElseThrow();
    ExistingResources existing =
        ExistingResources.of(
            List.of(
                AzureResource.of(
                    Map.of(
                        "id",
                        Keys.VAULT,
                        "type",
                        "Microsoft.KeyVault/vaults",
                        "tags",
                        Map.of("stage", "production")))));
    Request request = Request.of("KeyCreate", "alice", Keys.key("new", 2048));

    assertThat(policies.decide(request, existing, NOW).denials())
        .extracting(PolicyFinding::state)
        .containsExactly(ComplianceState.NON_COMPLIANT);
  }

  @Test
  void aRequestSaysWhoAsks() {
    String policy =
        """
        {"mode": "All", "policyRule": {
          "if": {"value": "[requestContext().identity.oid]", "equals": "mallory"},
          "then": {"effect": "deny"}}}
        """;
    CompiledPolicies policies =
        PolicyEngine.standard().compile(PolicySource.policies("p.json", policy)).orElseThrow();
    Request request = Request.of("write", "someone", Keys.key("new", 2048));

    assertThat(policies.decide(request, NOW).isAllowed()).isTrue();
    assertThat(
            policies
                .decide(request.withContext(Map.of("identity", Map.of("oid", "mallory"))), NOW)
                .isAllowed())
        .isFalse();
  }

  @Test
  void sixtyFourThreadsGetTheSameAnswersFromOneRuleBaseAndNeverWait() throws Exception {
    CompiledPolicies policies = Keys.policies();
    List<AzureResource> batch =
        IntStream.range(0, 100).mapToObj(i -> Keys.key("k" + i, 1024 * (i % 5))).toList();
    List<Judgement> expected = policies.judge(batch, NOW);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<Long> work =
        () -> {
          policies.judge(batch, NOW);
          start.await();
          long before = blocked();
          for (int round = 0; round < ROUNDS; round++) {
            assertThat(policies.judge(batch, NOW)).isEqualTo(expected);
          }
          return blocked() - before;
        };
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      long blocked = 0;
      for (Future<Long> done :
          threads.invokeAll(IntStream.range(0, THREADS).mapToObj(i -> work).toList())) {
        blocked += done.get();
      }
      // A lock around judging would be met at every call; a few are the JVM's own.
      assertThat(blocked).isLessThan((long) THREADS * ROUNDS / 100);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void policiesTravelAsTextAndJudgeWhereTheyArrive() throws Exception {
    CompiledPolicies policies =
        PolicyEngine.standard()
            .compile(Keys.source().withParameters(Map.of("least", 4096)))
            .orElseThrow();

    byte[] shipped = ship(policies);
    CompiledPolicies arrived =
        (CompiledPolicies) new ObjectInputStream(new ByteArrayInputStream(shipped)).readObject();

    List<AzureResource> batch = List.of(Keys.key("a", 3072), Keys.key("b", 4096));
    assertThat(arrived.judge(batch, NOW)).isEqualTo(policies.judge(batch, NOW));
    assertThat(arrived.policies()).isEqualTo(policies.policies());
    assertThat(new String(shipped, StandardCharsets.ISO_8859_1)).contains("keySize < $least");
    assertThat(shipped.length).isLessThan(2 * Keys.POLICY.length() + 1_000);
  }

  private static byte[] ship(CompiledPolicies policies) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(new ArrayList<>(List.of(policies)).get(0));
    }
    return bytes.toByteArray();
  }

  /** How often the calling thread has had to wait for a lock. */
  private static long blocked() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    ThreadInfo own = threads.getThreadInfo(Thread.currentThread().getId());
    return own.getBlockedCount();
  }
}
