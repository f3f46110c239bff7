package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.EffectDetails.Other;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.TreeText;
import org.junit.jupiter.api.Test;

class EffectDetailsBuilderTest {

  @Test
  void readsTheRelatedResourceOfExistenceEffects() {
    Existence details =
        (Existence)
            details(
                """
                {"Type": "a/b", "NAME": "[field('name')]", "existencecondition": {"field": "c", "exists": true},
                 "roleDefinitionIds": ["[d()]"], "deployment": {"x": "[e()]"}, "y": "[f()]"}
                """);

    assertThat(details.name()).get().isInstanceOf(JsonTemplate.class);
    assertThat(details.existenceCondition()).isPresent();
    assertThat(TreeText.of(details.roleDefinitionIds())).contains("JsonTemplate");
    assertThat(TreeText.of(details.deployment())).contains("JsonText", "'[e()]'");
    assertThat(TreeText.of(details.others())).contains("JsonText", "'[f()]'");
  }

  @Test
  void readsTheOperationsOfModify() {
    assertThat(
            TreeText.of(
                details(
                    """
                    {"operations": [{"operation": "AddOrReplace", "field": "tags['a']", "value": ["[b()]"],
                       "condition": "[c()]"}], "conflictEffect": "audit"}
                    """)))
        .isEqualTo(
            """
            Modification
              conflictEffect: JsonText
                json: 'audit'
              operations:
                - Operation
                  operation: 'AddOrReplace'
                  field: Named
                    text: 'tags['a']'
                  value: JsonArray
                    elements:
                      - JsonTemplate
                        expression: Call
                          function: 'b'
                          arguments: none
                  condition: JsonTemplate
                    expression: Call
                      function: 'c'
                      arguments: none
              others: none
            """);
  }

  @Test
  void readsTheFieldsOfAppend() {
    assertThat(TreeText.of(details("[{\"field\": \"a\", \"value\": {\"b\": 1}}]")))
        .isEqualTo(
            """
            Append
              additions:
                - Addition
                  field: Named
                    text: 'a'
                  value: JsonObject
                    members:
                      - Member
                        key: 'b'
                        value: JsonNumber
                          digits: '1'
            """);
  }

  @Test
  void readsOtherDetailsWithTheirExpressions() {
    Other details = (Other) details("{\"Z\": \"[parameters('a')]\", \"b\": {\"c\": null}}");

    assertThat(details.details().members())
        .extracting(member -> member.key().text())
        .containsExactly("Z", "b");
    assertThat(details.details().get("z")).get().isInstanceOf(JsonTemplate.class);
  }

  @Test
  void tellsOfFaultyExistenceDetails() {
    faults(
        "{\"type\": «1», \"existenceCondition\": «[»]}",
        "POL1008 `type` must be a string, not a number",
        "POL1008 a condition must be an object, not an array | put the conditions into an `allOf`");
  }

  @Test
  void tellsOfFaultyOperations() {
    faults("{\"operations\": «{»}}", "POL1008 `operations` must be an array, not an object");
    faults(
        "{\"operations\": [««{»»}, «1», {\"operation\": «null», \"field\": \"a\", \"«vale»\": 1}]}",
        "POL1006 an operation needs `operation`",
        "POL1006 an operation needs `field`",
        "POL1008 an operation must be an object, not a number",
        "POL1008 `operation` must be a string, not null",
        "POL1007 an operation has no `vale` | did you mean `value`?");
  }

  @Test
  void tellsOfFaultyAdditions() {
    faults(
        "[«{»\"field\": \"a\"}, {\"field\": «1», \"value\": 1, \"«x»\": 1}]",
        "POL1006 what `append` adds needs `value`",
        "POL1008 `field` must be a string, not a number",
        "POL1007 what `append` adds has no `x`");
  }

  private static EffectDetails details(String json) {
    return ((PolicyDefinition) AstAssert.json(around(json))).rule().details().orElseThrow();
  }

  private static void faults(String marked, String... faults) {
    FaultAssert.assertFaults(AzurePolicyParser::parse, around(marked), faults);
  }

  private static String around(String details) {
    return "{\"if\": {\"allOf\": []}, \"then\": {\"effect\": \"audit\", \"details\": "
        + details
        + "}}";
  }
}
