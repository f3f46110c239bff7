package dev.portcullis.engine.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyReadsTest {

  private static final String AUDIT = "{\"effect\": \"audit\"}";

  @Test
  void anAliasIsReadAtEachOfItsPlaces() {
    PolicyReads reads =
        reads("{\"field\": \"Microsoft.Nobody/things/size.width\", \"less\": 3}", AUDIT);

    assertThat(reads.isEverything()).isFalse();
    assertThat(reads.paths())
        .contains(List.of("properties", "size", "width"), List.of("size", "width"));
  }

  @Test
  void aStarIsReadAsItsWholeArray() {
    PolicyReads reads =
        reads(
            "{\"count\": {\"field\": \"properties.rules[*]\", \"where\":"
                + " {\"field\": \"properties.rules[*].name\", \"equals\": \"a\"}}, \"less\": 1}",
            AUDIT);

    assertThat(reads.paths()).contains(List.of("properties", "rules"));
  }

  @Test
  void fieldsInExpressionsAreRead() {
    PolicyReads reads =
        reads(
            "{\"value\": \"[if(empty(field('tags.a')), field('kind'), 'x')]\", \"equals\":"
                + " \"[concat('y', field('identity.type'))]\"}",
            AUDIT);

    assertThat(reads.isEverything()).isFalse();
    assertThat(reads.paths()).contains(List.of("tags", "a"), List.of("kind"), List.of("identity"));
  }

  @Test
  void namesThatAreComputedFromConstantsAreKnown() {
    PolicyReads reads = reads("{\"field\": \"[concat('tags.', 'a')]\", \"exists\": true}", AUDIT);

    assertThat(reads.paths()).contains(List.of("tags", "a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\": \"[vault().location]\", \"equals\": \"a\"}",
        "{\"value\": \"[resourceGroup().location]\", \"equals\": \"a\"}",
        "{\"value\": \"[subscription().subscriptionId]\", \"equals\": \"a\"}",
        "{\"value\": \"[requestContext().apiVersion]\", \"equals\": \"a\"}",
      })
  void whatTheTextDoesNotShowMayBeAnything(String condition) {
    assertThat(reads(condition, AUDIT).isEverything()).isTrue();
  }

  @Test
  void detailsThatDecideMayReadAnything() {
    PolicyReads reads =
        reads(
            "{\"field\": \"tags.a\", \"exists\": true}",
            "{\"effect\": \"auditIfNotExists\", \"details\": {\"type\": \"Microsoft.Nobody/things\"}}");

    assertThat(reads.isEverything()).isTrue();
  }

  private static PolicyReads reads(String condition, String then) {
    return PolicyReads.of(policy(condition, then));
  }

  static BoundPolicy policy(String condition, String then) {
    String json =
        "{\"mode\": \"%s\", \"policyRule\": {\"if\": %s, \"then\": %s}}"
            .formatted(
                condition.contains("vault()") ? "Microsoft.KeyVault.Data" : "All", condition, then);
    PolicyDefinition definition =
        (PolicyDefinition) AzurePolicyParser.parse(Source.of("p.json", json)).orElseThrow().get(0);
    return Binder.bind(
            new PolicyChecker(AliasCatalog.EMPTY).check(definition).orElseThrow(),
            ParameterValues.NONE,
            PolicyContext.NONE)
        .orElseThrow();
  }
}
