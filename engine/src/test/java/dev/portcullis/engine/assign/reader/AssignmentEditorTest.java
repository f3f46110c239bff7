package dev.portcullis.engine.assign.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.engine.assign.EnforcementMode;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import org.junit.jupiter.api.Test;

class AssignmentEditorTest {

  private static final String FILE =
      """
      // who may what
      {
        "id": "a",
        "properties": {
          "policyDefinitionId": "d",
          "enforcementMode": "Default",   // since May
          "parameters": { "effect": { "value": "Audit" } }
        }
      }
      """;

  @Test
  void replacesAValueAndLeavesTheRestAsItIs() {
    assertThat(edit(FILE, EnforcementMode.DO_NOT_ENFORCE))
        .isEqualTo(FILE.replace("\"Default\"", "\"DoNotEnforce\""));
  }

  @Test
  void addsAMemberWhereThereIsNone() {
    String without = FILE.replace("    \"enforcementMode\": \"Default\",   // since May\n", "");

    assertThat(edit(without, EnforcementMode.DO_NOT_ENFORCE))
        .isEqualTo(
            without.replace(
                "\"properties\": {\n",
                "\"properties\": {\n    \"enforcementMode\": \"DoNotEnforce\",\n"));
  }

  @Test
  void setsTheValueOfAParameter() {
    assertThat(
            AssignmentEditor.of(FILE)
                .parameter(assignment(FILE), "EFFECT", "\"Deny\"")
                .parameter(assignment(FILE), "months", "12")
                .edited())
        .isEqualTo(
            FILE.replace(
                "{ \"effect\": { \"value\": \"Audit\" } }",
                "{ \"months\": { \"value\": 12 }, \"effect\": { \"value\": \"Deny\" } }"));
  }

  private static String edit(String text, EnforcementMode mode) {
    return AssignmentEditor.of(text).enforcementMode(assignment(text), mode).edited();
  }

  private static JsonObject assignment(String text) {
    return AssignmentEditor.assignments(JsonParser.parse(Source.of("a.json", text)).orElseThrow())
        .get(0);
  }
}
