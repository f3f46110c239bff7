package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.Initiative.PolicyReference;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.TreeText;
import dev.portcullis.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AzurePolicyParserTest {

  private static final String RULE = "{\"if\": {\"allOf\": []}, \"then\": {\"effect\": \"deny\"}}";

  @Test
  void readsAResource() {
    Definition definition =
        AstAssert.json(
            """
            {
              "ID": "/providers/x", "Name": "x", "type": "T",
              "Properties": {"DisplayName": "d", "policytype": "Custom", "Mode": "All", "VERSION": "1.0.0",
                "description": "e", "versions": ["1.0.0"], "metadata": {"category": "c"}, "owner": {"a": "[b]"},
                "PolicyRule": %s}
            }
            """
                .formatted(RULE));

    Envelope envelope = definition.envelope();
    assertThat(definition).isInstanceOf(PolicyDefinition.class);
    assertThat(definition.parameters()).isEmpty();
    assertThat(envelope.id()).map(Name::text).hasValue("/providers/x");
    assertThat(envelope.name()).map(Name::text).hasValue("x");
    assertThat(envelope.displayName()).map(Name::text).hasValue("d");
    assertThat(envelope.policyType()).map(Name::text).hasValue("Custom");
    assertThat(envelope.mode()).map(Name::text).hasValue("All");
    assertThat(envelope.version()).map(Name::text).hasValue("1.0.0");
    assertThat(envelope.description()).map(Name::text).hasValue("e");
    assertThat(envelope.versions()).isPresent();
    assertThat(envelope.metadataText("category")).hasValue("c");
    assertThat(keys(envelope.others())).containsExactly("owner");
    assertThat(keys(envelope.resourceOthers())).containsExactly("type");
  }

  @Test
  void readsPropertiesAlone() {
    Definition definition = AstAssert.json("{\"mode\": \"All\", \"policyRule\": " + RULE + "}");

    assertThat(definition.envelope().mode()).map(Name::text).hasValue("All");
  }

  @Test
  void readsWhatTheCommandLineOfTheServicePrints() {
    Definition definition =
        AstAssert.json(
            "{\"id\": \"/x\", \"name\": \"x\", \"type\": \"T\", \"systemData\": {}, \"policyRule\": "
                + RULE
                + "}");

    assertThat(definition.envelope().name()).map(Name::text).hasValue("x");
    assertThat(keys(definition.envelope().resourceOthers())).containsExactly("type", "systemData");
  }

  @Test
  void readsABareRule() {
    assertThat(TreeText.of(AstAssert.json(RULE)))
        .isEqualTo(TreeText.of(AstAssert.json("{\"properties\": {\"policyRule\": " + RULE + "}}")));
  }

  @Test
  void readsSeveralDefinitionsOfAFile() {
    assertThat(AstAssert.jsonFile(Source.of("test.json", "[" + RULE + ", " + RULE + "]")))
        .hasSize(2);
    assertThat(AstAssert.jsonFile(Source.of("test.json", "{\"value\": [" + RULE + "]}")))
        .hasSize(1);
    assertThat(AstAssert.jsonFile(Source.of("test.json", "[]"))).isEmpty();
  }

  @Test
  void readsParametersInTheirOrder() {
    Definition definition =
        AstAssert.json(
            """
            {"parameters": {
               "z": {"Type": "string", "DefaultValue": "[a()]", "allowedValues": [1], "metadata": {}, "x": 1},
               "A": {"type": "Object", "schema": {"type": "object"}}},
             "policyRule": %s}
            """
                .formatted(RULE));

    assertThat(TreeText.of(definition.parameters().orElseThrow()))
        .isEqualTo(
            """
            - ParameterDefinition
              name: 'z'
              type: 'string'
              defaultValue: JsonText
                json: '[a()]'
              allowedValues: JsonArray
                elements:
                  - JsonNumber
                    digits: '1'
              metadata: JsonObject
                members: none
              others:
                - Member
                  key: 'x'
                  value: JsonNumber
                    digits: '1'
            - ParameterDefinition
              name: 'A'
              type: 'Object'
              schema: JsonObject
                members:
                  - Member
                    key: 'type'
                    value: JsonText
                      json: 'object'
              others: none
            """);
    assertThat(definition.parameter("a"))
        .map(ParameterDefinition::name)
        .map(Name::text)
        .hasValue("A");
  }

  @Test
  void readsAnInitiative() {
    Initiative initiative =
        (Initiative)
            AstAssert.json(
                """
                {"properties": {
                  "parameters": {},
                  "policyDefinitionGroups": [{"name": "g", "category": "c"}],
                  "policyDefinitions": [
                    {"policyDefinitionReferenceId": "r", "policyDefinitionId": "/p", "definitionVersion": "1.*.*",
                     "groupNames": ["g"], "parameters": {"e": {"value": "[parameters('e')]"}}, "x": "[y]"},
                    {"policyDefinitionId": "/q"}]}}
                """);

    assertThat(initiative.parameters()).hasValue(List.of());
    assertThat(initiative.policies())
        .extracting(PolicyReference::parameters)
        .last()
        .isEqualTo(Optional.empty());
    assertThat(TreeText.of(initiative.policies().get(0)))
        .isEqualTo(
            """
            PolicyReference
              definitionId: '/p'
              referenceId: 'r'
              definitionVersion: '1.*.*'
              groupNames: JsonArray
                elements:
                  - JsonText
                    json: 'g'
              parameters:
                - Member
                  key: 'e'
                  value: JsonTemplate
                    expression: Call
                      function: 'parameters'
                      arguments:
                        - TextLiteral
                          text: 'e'
              others:
                - Member
                  key: 'x'
                  value: JsonText
                    json: '[y]'
            """);
  }

  @Test
  void tellsOfWhatIsNoDefinition() {
    faults("«1»", "POL1008 a definition must be an object, not a number");
    faults("«{»}", "POL1006 a definition needs `policyRule`, an initiative `policyDefinitions`");
    faults("{\"properties\": «[»]}", "POL1008 `properties` must be an object, not an array");
    faults("[" + RULE + ", «null»]", "POL1008 a definition must be an object, not null");
  }

  @Test
  void tellsOfWrongTypesInTheEnvelope() {
    faults(
        "{\"mode\": «1», \"displayName\": «{»}, \"parameters\": «[»], \"policyRule\": "
            + RULE
            + "}",
        "POL1008 `mode` must be a string, not a number",
        "POL1008 `displayName` must be a string, not an object",
        "POL1008 `parameters` must be an object, not an array");
  }

  @Test
  void tellsOfFaultyParameters() {
    faults(
        "{\"parameters\": {\"a\": «{»}, \"b\": {\"type\": «1»}, \"c\": \"«String»\"}, \"policyRule\": "
            + RULE
            + "}",
        "POL1006 the parameter `a` needs `type`",
        "POL1008 `type` must be a string, not a number",
        "POL1008 the parameter `c` must be an object, not a string");
  }

  @Test
  void tellsOfFaultyRules() {
    faults(
        "{\"policyRule\": ««{»»}}",
        "POL1006 a policy rule needs `if`",
        "POL1006 a policy rule needs `then`");
  }

  @Test
  void tellsOfMembersThatARuleDoesNotHave() {
    faults(
        """
        {"policyRule": {"if": {"allOf": []}, "«els»": 1, "then": {"effect": "deny", "«detail»": {}}}}
        """,
        "POL1007 a policy rule has no `els`",
        "POL1007 `then` has no `detail` | did you mean `details`?");
  }

  @Test
  void tellsOfFaultyEffects() {
    faults("{\"if\": {\"allOf\": []}, \"then\": «{»}}", "POL1006 `then` needs `effect`");
    faults(
        "{\"if\": {\"allOf\": []}, \"then\": {\"effect\": «1», \"details\": \"«x»\"}}",
        "POL1008 `effect` must be a string, not a number",
        "POL1008 `details` must be an object, not a string");
  }

  @Test
  void tellsOfFaultyPoliciesOfAnInitiative() {
    faults(
        """
        {"policyDefinitions": [«{»}, «1»,
          {"policyDefinitionId": "/p", "parameters": {"a": «{»}, "b": "«c»", "d": {"value": 1, "«e»": 2}}}],
         "policyDefinitionGroups": [«{»}]}
        """,
        "POL1006 a policy of an initiative needs `policyDefinitionId`",
        "POL1008 a policy of an initiative must be an object, not a number",
        "POL1006 the value of `a` needs `value`",
        "POL1008 the value of `b` must be an object, not a string",
        "POL1007 the value of `d` has no `e`",
        "POL1006 a group of policies needs `name`");
  }

  @Test
  void tellsOfFaultsOfAllStagesInOnePass() {
    faults(
        """
        {
          "mode": «1»«»
          "parameters": {"a": {"type": "St«\\q»ring"}, "«A»": {}},
          "policyRule": {
            "if": {"field": "name", "«equal»": "[concat('a'«;» 'b')]"},
            "then": {"effect": "[parameters«.»effect]"}
          }
        }
        """,
        "POL1008 `mode` must be a string, not a number",
        "POL1001 expected `,` before `\"parameters\"` | put a `,` here",
        "POL1004 `\\q` is no escape of JSON | for a backslash write `\\\\`",
        "POL1005 the keys `a` and `A` of one object differ only in case | remove one of them",
        "POL2001 unknown operator `equal` | did you mean `equals`?",
        "POL1009 expected `,` or `)`, found `;`",
        "POL1009 expected `(`, found `.` | write `parameters('effect')`");
  }

  private static List<String> keys(List<Member> members) {
    return members.stream().map(member -> member.key().text()).toList();
  }

  private static void faults(String marked, String... faults) {
    FaultAssert.assertFaults(AzurePolicyParser::parse, marked, faults);
  }
}
