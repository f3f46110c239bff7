package dev.portcullis.drl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.drl.writer.DrlWriter;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.PolicyAssigner;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import dev.portcullis.testing.GoldenFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrlWriterTest {

  /** Texts that would end a string, a comment or a line if they could. */
  private static final String HOSTILE =
      """
      {
        "name": "hostile",
        "properties": {
          "displayName": "a\\" when eval(true) then\\nend // \\\\u000a",
          "mode": "All",
          "parameters": {
            "p": {"type": "String", "defaultValue": "x\\") || true, \\n\\u0001\\u202e\\\\"}
          },
          "policyRule": {
            "if": {
              "allOf": [
                {"field": "type", "equals": "Contoso.Test/things"},
                {"field": "kind", "equals": "[parameters('p')]"}
              ]
            },
            "then": {"effect": "audit"}
          }
        }
      }
      """;

  private static final String EXISTENCE =
      """
      {
        "name": "logged",
        "properties": {
          "displayName": "Vaults are logged",
          "mode": "All",
          "policyRule": {
            "if": {"field": "type", "equals": "Microsoft.KeyVault/vaults"},
            "then": {
              "effect": "auditIfNotExists",
              "details": {
                "type": "Microsoft.Insights/diagnosticSettings",
                "existenceCondition": {
                  "field": "Microsoft.Insights/diagnosticSettings/workspaceId",
                  "exists": "true"
                }
              }
            }
          }
        }
      }
      """;

  @ParameterizedTest
  @EnumSource
  void noTextOfAPolicyIsMoreThanText(StockDrools.Build build) {
    String drl = write(HOSTILE);
    Facts facts = Facts.at(Instant.EPOCH, List.of());
    Resource other = facts.of(Map.of("type", "Contoso.Test/things", "kind", "x"));
    Resource same =
        facts.of(Map.of("type", "contoso.test/THINGS", "kind", "x\") || true, \n\u0001\u202e\\"));

    List<Finding> findings = StockDrools.load(drl, build).judge(List.of(other, same));

    assertThat(findings).extracting(Finding::resource).containsExactly(same);
    GoldenFile.assertSame("dev/portcullis/drl/hostile.drl", drl);
  }

  @ParameterizedTest
  @EnumSource
  void whatAnExistenceEffectLooksForIsAFact(StockDrools.Build build) {
    String drl = write(EXISTENCE);
    Facts facts = Facts.at(Instant.EPOCH, List.of());
    String logged = "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/logged";
    String setting = "/providers/Microsoft.Insights/diagnosticSettings/all";
    Resource vault = facts.of(Map.of("type", "Microsoft.KeyVault/vaults", "id", logged));
    Resource bare = facts.of(Map.of("type", "Microsoft.KeyVault/vaults", "id", logged + "-not"));
    Resource found =
        facts.of(
            Map.of(
                "type",
                "Microsoft.Insights/diagnosticSettings",
                "id",
                logged + setting,
                "properties",
                Map.of("workspaceId", "w")));

    List<Finding> findings = StockDrools.load(drl, build).judge(List.of(vault, bare, found));

    assertThat(findings).extracting(Finding::resource).containsExactly(bare);
    GoldenFile.assertSame("dev/portcullis/drl/existence.drl", drl);
  }

  private static String write(String policy) {
    PolicyAssigner assigner =
        new PolicyAssigner(
            new PolicyChecker(AliasCatalog.builtIn()),
            DefinitionParser.parse(Source.of("a.json", policy)).orElseThrow());
    Outcome<String> drl =
        assigner.assignEverything().then(policies -> DrlWriter.write("policies", policies));
    return drl.orElseThrow();
  }
}
