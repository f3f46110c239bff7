package dev.portcullis.printer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.parser.AstAssert;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import org.junit.jupiter.api.Test;

class AzurePolicyPrinterTest {

  @Test
  void printsADefinitionAsPublishedFilesHaveIt() {
    String published =
        """
        {
          "properties": {
            "displayName": "Keys should have a size",
            "policyType": "Custom",
            "mode": "Microsoft.KeyVault.Data",
            "description": "Says \\"why\\".",
            "metadata": {
              "category": "Key Vault",
              "preview": true
            },
            "version": "1.0.1",
            "parameters": {
              "size": {
                "type": "Integer",
                "metadata": {
                  "displayName": "Size"
                },
                "allowedValues": [
                  2048,
                  3072.0
                ],
                "defaultValue": 2048
              },
              "none": {
                "type": "Object",
                "defaultValue": {},
                "schema": {
                  "type": "object"
                }
              }
            },
            "policyRule": {
              "if": {
                "allOf": [
                  {
                    "field": "type",
                    "equals": "Microsoft.KeyVault.Data/vaults/keys"
                  },
                  {
                    "not": {
                      "anyOf": [
                        {
                          "value": "[concat('it''s', parameters('size'))]",
                          "in": []
                        },
                        {
                          "count": {
                            "field": "a/b[*]",
                            "where": {
                              "field": "[if(true(), 'a', 'b')]",
                              "exists": false
                            }
                          },
                          "greater": 0
                        },
                        {
                          "count": {
                            "value": [
                              "x",
                              "[parameters('size')]",
                              "[[x]"
                            ],
                            "name": "each"
                          },
                          "less": 1
                        }
                      ]
                    }
                  }
                ]
              },
              "then": {
                "effect": "[parameters('effect')]"
              }
            },
            "versions": [
              "1.0.1"
            ],
            "owner": "us"
          },
          "id": "/providers/Microsoft.Authorization/policyDefinitions/abc",
          "type": "Microsoft.Authorization/policyDefinitions",
          "name": "abc"
        }
        """;

    assertThat(AzurePolicyPrinter.print(AstAssert.json(published))).isEqualTo(published);
  }

  @Test
  void printsABareRuleInAnEnvelope() {
    Definition definition =
        AstAssert.json(
            """
            {"IF": {"Value": "[ Parameters( 'a' ) [ 0 ].b ]", "LIKE": "*"}, "Then": {"Effect": "AUDIT"}}
            """);

    assertThat(AzurePolicyPrinter.print(definition))
        .isEqualTo(
            """
            {
              "properties": {
                "policyRule": {
                  "if": {
                    "value": "[Parameters('a')[0].b]",
                    "like": "*"
                  },
                  "then": {
                    "effect": "AUDIT"
                  }
                }
              }
            }
            """);
  }

  @Test
  void printsTheDetailsOfEachEffect() {
    String details =
        """
        [
          {"policyRule": {"if": {"allOf": []}, "then": {"effect": "deployIfNotExists", "details": {
            "type": "a/b", "name": "n", "resourceGroupName": "g", "existenceScope": "Subscription",
            "evaluationDelay": "PT1M", "existenceCondition": {"field": "name", "exists": true},
            "roleDefinitionIds": ["r"], "deploymentScope": "Subscription",
            "deployment": {"properties": {"template": {"x": "[variables('x')]"}}}, "else": 1}}}},
          {"policyRule": {"if": {"anyOf": []}, "then": {"effect": "modify", "details": {
            "roleDefinitionIds": ["r"], "conflictEffect": "audit", "operations": [
              {"condition": "[true()]", "operation": "add", "field": "tags.a", "value": "b"},
              {"operation": "Remove", "field": "[concat('tags.', 'b')]"}], "else": 1}}}},
          {"policyRule": {"if": {"anyOf": []}, "then": {"effect": "append", "details": [
              {"field": "tags.a", "value": {"b": "[concat('c')]"}}]}}},
          {"policyRule": {"if": {"anyOf": []}, "then": {"effect": "mutate", "details": {
              "z": "[parameters('z')]", "a": {"c": null}}}}}
        ]
        """;

    assertThat(AstAssert.jsonFile(Source.of("details.json", details))).hasSize(4);
  }

  @Test
  void escapesWhatJsonCannotHold() {
    String text = "\\\" \\\\ \\b\\f\\n\\r\\t\\u0001 / é 😀";
    Definition definition =
        AstAssert.json(
            "{\"displayName\": \""
                + text
                + "\", \"policyRule\": {\"if\": {\"allOf\": []},"
                + " \"then\": {\"effect\": \"deny\"}}}");

    assertThat(AzurePolicyPrinter.print(definition)).contains("\"displayName\": \"" + text + "\"");
  }

  @Test
  void writesHalfACharacterAsAnEscape() {
    assertThat(new JsonWriter().text("a\ud83db\ude00").finish())
        .isEqualTo("\"a\\ud83db\\ude00\"\n");
  }

  @Test
  void keepsMembersThatAreNull() {
    String text =
        """
        {"mode": null, "parameters": null, "policyRule": {"if": {"allOf": []}, "then": {"effect": "deny"}}}
        """;

    String printed =
        AzurePolicyPrinter.print(
            AzurePolicyParser.parse(Source.of("null.json", text)).orElseThrow().get(0));

    assertThat(printed).contains("\"mode\": null").contains("\"parameters\": null");
  }
}
