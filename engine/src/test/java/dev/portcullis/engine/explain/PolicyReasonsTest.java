package dev.portcullis.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.PolicyAssigner;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.state.ReasonText;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyReasonsTest {

  private static final Environment ENVIRONMENT =
      Estate.of(Instant.parse("2026-06-01T00:00:00Z"), ObjectValue.EMPTY, List.of());

  private static final Resource SMALL =
      key("'keySize': 1024, 'attributes': {'expiresOn': '2026-06-02T00:00:00Z'}");
  private static final Resource SMALLER =
      key("'keySize': 512, 'attributes': {'expiresOn': '2026-06-03T00:00:00Z'}");
  private static final Resource ENDLESS = key("'keySize': 2048");

  @Test
  void valuesAreThoseOfEachRow() {
    assertThat(words("keySize < 2048", SMALL, SMALLER))
        .containsExactly(
            List.of("keySize is 1024; must be at least 2048"),
            List.of("keySize is 512; must be at least 2048"));
  }

  @Test
  void theWayInWhichARuleHoldsIsThatOfEachRow() {
    assertThat(words("keySize < 2048 or expiresOn is missing", SMALL, ENDLESS, SMALLER))
        .containsExactly(
            List.of("keySize is 1024; must be at least 2048"),
            List.of("attributes.expiresOn is missing; must exist"),
            List.of("keySize is 512; must be at least 2048"));
  }

  @Test
  void aTargetThatHangsOnTheRowIsThatOfEachRow() {
    assertThat(words("keySize < 2048 and expiresOn <= now() + 30 days", SMALL, SMALLER))
        .containsExactly(
            List.of(
                "keySize is 1024; must be at least 2048",
                "attributes.expiresOn is 2026-06-02T00:00:00Z; must be after"
                    + " 2026-07-01T00:00:00.0000000Z"),
            List.of(
                "keySize is 512; must be at least 2048",
                "attributes.expiresOn is 2026-06-03T00:00:00Z; must be after"
                    + " 2026-07-01T00:00:00.0000000Z"));
  }

  @Test
  void whatACountMetIsToldOfAllThatAreEqualInWhatItReads() {
    assertThat(words("none size in [2048, 4096] where keySize = size", SMALL, SMALLER, SMALL))
        .containsExactly(
            List.of("keySize is 1024; must be one of 2048, 4096"),
            List.of("keySize is 512; must be one of 2048, 4096"),
            List.of("keySize is 1024; must be one of 2048, 4096"));
  }

  @Test
  void aCountThatReadsAComputedFieldIsLeftToThePlainEvaluator() {
    assertThat(
            reasons(
                "any size in [256, 512] where value size != length(field(concat(\"ty\", \"pe\")))",
                SMALLER))
        .containsExactly(Optional.empty());
  }

  @Test
  void aRowThatIsNotMatchedHasNoReasons() {
    assertThat(reasons("keySize < 1000", SMALL)).containsExactly(Optional.empty());
  }

  private static List<List<String>> words(String condition, Resource... keys) {
    return reasons(condition, keys).stream()
        .map(reasons -> reasons.orElseThrow().stream().map(ReasonText::of).toList())
        .toList();
  }

  /** The reasons of each key, which are those of the plain evaluator as far as there are any. */
  private static List<Optional<List<NonComplianceReason>>> reasons(
      String condition, Resource... keys) {
    BoundPolicy policy = policy(condition);
    Slice slice = new Slice(List.of(keys), new Run(ENVIRONMENT));
    RowReasons reasons = new PolicyReasons(policy, ENVIRONMENT).of(slice, Rows.all(keys.length));
    List<Optional<List<NonComplianceReason>>> found =
        Stream.iterate(0, row -> row < keys.length, row -> row + 1).map(reasons::at).toList();
    for (int row = 0; row < keys.length; row++) {
      List<NonComplianceReason> plain =
          PlainEvaluator.evaluate(policy, keys[row], ENVIRONMENT).reasons();
      assertThat(found.get(row).orElse(plain)).isEqualTo(plain);
    }
    return found;
  }

  private static BoundPolicy policy(String condition) {
    String text =
        """
        policy "Keys" {
          id       "keys"
          category "Key Vault"
          mode     Microsoft.KeyVault.Data

          for key
          when %s
          then Audit
        }
        """;
    return new PolicyAssigner(
            new PolicyChecker(AliasCatalog.builtIn()),
            DefinitionParser.parse(Source.of("keys.policy", text.formatted(condition)))
                .orElseThrow())
        .assignEverything()
        .orElseThrow()
        .get(0)
        .policy();
  }

  private static Resource key(String members) {
    String json = "{'type': 'Microsoft.KeyVault.Data/vaults/keys', " + members + "}";
    try {
      return new Resource((ObjectValue) ValueReader.read(json.replace('\'', '"')));
    } catch (MalformedJson e) {
      throw new IllegalArgumentException(e);
    }
  }
}
