package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.TreeText;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.source.Source;
import org.junit.jupiter.api.Test;

class ConditionBuilderTest {

  @Test
  void readsCombinators() {
    assertThat(TreeText.of(condition("{\"AllOf\": [{\"anyof\": []}, {\"NOT\": {\"allOf\": []}}]}")))
        .isEqualTo(
            """
            AllOf
              conditions:
                - AnyOf
                  conditions: none
                - Not
                  condition: AllOf
                    conditions: none
            """);
  }

  @Test
  void readsComparisonsOfFields() {
    assertThat(TreeText.of(condition("{\"Equals\": \"[a()]\", \"Field\": \"Microsoft.X/y[*].z\"}")))
        .isEqualTo(
            """
            Comparison
              subject: Field
                field: Named
                  text: 'Microsoft.X/y[*].z'
              operator: EQUALS
              target: JsonTemplate
                expression: Call
                  function: 'a'
                  arguments: none
            """);
  }

  @Test
  void readsComputedFields() {
    assertThat(TreeText.of(condition("{\"field\": \"[a()]\", \"exists\": \"False\"}")))
        .isEqualTo(
            """
            Comparison
              subject: Field
                field: Computed
                  expression: Call
                    function: 'a'
                    arguments: none
              operator: EXISTS
              target: JsonText
                json: 'False'
            """);
  }

  @Test
  void readsComparisonsOfValues() {
    assertThat(
            TreeText.of(condition("{\"value\": {\"a\": [\"[b()]\", \"[[c]\"]}, \"notIn\": [1]}")))
        .isEqualTo(
            """
            Comparison
              subject: Value
                value: JsonObject
                  members:
                    - Member
                      key: 'a'
                      value: JsonArray
                        elements:
                          - JsonTemplate
                            expression: Call
                              function: 'b'
                              arguments: none
                          - JsonText
                            json: '[[c]'
              operator: NOT_IN
              target: JsonArray
                elements:
                  - JsonNumber
                    digits: '1'
            """);
  }

  @Test
  void readsCounts() {
    assertThat(
            TreeText.of(
                condition(
                    """
                    {"count": {"Value": [1], "name": "n",
                       "WHERE": {"count": {"field": "a[*]"}, "less": 1}}, "greater": 0}
                    """)))
        .isEqualTo(
            """
            Comparison
              subject: ValueCount
                value: JsonArray
                  elements:
                    - JsonNumber
                      digits: '1'
                name: 'n'
                where: Comparison
                  subject: FieldCount
                    field: Named
                      text: 'a[*]'
                  operator: LESS
                  target: JsonNumber
                    digits: '1'
              operator: GREATER
              target: JsonNumber
                digits: '0'
            """);
  }

  @Test
  void tellsOfWhatIsNoCondition() {
    faults("«1»", "POL1008 a condition must be an object, not a number");
    faults(
        "«[»{\"field\": \"a\", \"exists\": true}]",
        "POL1008 a condition must be an object, not an array | put the conditions into an `allOf`");
  }

  @Test
  void tellsOfCombinatorsThatAreNotAlone() {
    faults(
        "{\"allOf\": [], \"«anyOf»\": [], \"«field»\": \"a\", \"equals\": 1}",
        "POL1007 `anyOf` cannot stand beside `allOf` | put both into an `allOf`, each in an object"
            + " of its own",
        "POL1007 `field` cannot stand beside `allOf` | put both into an `allOf`, each in an object"
            + " of its own");
    faults(
        "{\"not\": {\"allOf\": []}, \"«equals»\": 1}",
        "POL1007 `equals` cannot stand beside `not` | put both into an `allOf`, each in an object of"
            + " its own");
  }

  @Test
  void tellsOfCombinatorsOfTheWrongType() {
    faults(
        "{\"anyOf\": [{\"allOf\": «{»\"field\": \"a\"}}, {\"not\": «[»{}]}, {\"not\": «null»}]}",
        "POL1008 `allOf` must be an array of conditions, not an object | put the condition into `[`"
            + " and `]`",
        "POL1008 `not` must be one condition, not an array | where none of them may hold, write"
            + " `\"not\": {\"anyOf\": […]}`",
        "POL1008 a condition must be an object, not null");
  }

  @Test
  void tellsOfMissingParts() {
    faults(
        "«{»}",
        "POL1006 a condition needs `field`, `value` or `count`, or else `allOf`, `anyOf` or `not`");
    faults(
        "«{»\"equals\": 1}",
        "POL1006 a condition needs `field`, `value` or `count`, or else `allOf`, `anyOf` or `not`");
    faults(
        "«{»\"field\": \"a\"}",
        "POL1006 this condition has no operator | add one, such as `equals`, `in` or `exists`");
  }

  @Test
  void tellsOfSecondParts() {
    faults(
        "{\"field\": \"a\", \"«value»\": 1, \"equals\": 1, \"«In»\": [], \"«like»\": \"b\"}",
        "POL1007 `value` is a second left side | put two conditions into an `allOf`",
        "POL1007 `In` is a second operator | put two conditions into an `allOf`",
        "POL1007 `like` is a second operator | put two conditions into an `allOf`");
  }

  @Test
  void tellsOfUnknownMembersWithTheNearestName() {
    faults(
        "{\"field\": \"a\", \"«equal»\": 1}",
        "POL2001 unknown operator `equal` | did you mean `equals`?");
    faults(
        "{\"«feild»\": \"a\", \"equals\": 1}",
        "POL1007 a condition has no `feild` | did you mean `field`?");
    faults("{\"field\": \"a\", \"«isSimilarTo»\": 1}", "POL2001 unknown operator `isSimilarTo`");
    faults("{\"field\": \"a\", \"equals\": 1, \"«x»\": 1}", "POL2001 unknown operator `x`");
  }

  @Test
  void tellsOfTheOldLeftSide() {
    faults(
        "{\"«source»\": \"action\", \"like\": \"a\"}",
        "POL1007 `source` is no longer a left side of a condition | write `\"field\": \"type\"`");
  }

  @Test
  void tellsOfFaultyFields() {
    faults("{\"field\": «1», \"exists\": true}", "POL1008 `field` must be a string, not a number");
    faults(
        "{\"field\": \"[a(«]»\", \"exists\": true}",
        "POL1009 expected an expression, found `]` | close the call of `a` with `)`");
  }

  @Test
  void tellsOfFaultyCounts() {
    faults("{\"count\": «1», \"equals\": 1}", "POL1008 `count` must be an object, not a number");
    faults(
        "{\"count\": «{»\"where\": {\"allOf\": []}}, \"equals\": 1}",
        "POL1006 `count` needs `field` or `value`: what is counted");
    faults(
        "{\"count\": {\"field\": \"a[*]\", \"value\": «[»], \"name\": \"«n»\"}, \"equals\": 1}",
        "POL1007 a count has one of `field` and `value`, not both",
        "POL1007 a count of a field has no `name` | inside it, `current('…[*]')` with the alias is the"
            + " member that is looked at");
    faults(
        "{\"count\": {\"value\": [], \"«wher»\": {}, \"name\": «null»}, \"equals\": 1}",
        "POL1007 `count` has no `wher` | did you mean `where`?",
        "POL1008 `name` must be a string, not null");
  }

  @Test
  void tellsOfFaultsOfAllConditionsInOnePass() {
    faults(
        """
        {"allOf": [
          {"field": "a", "«equal»": 1},
          {"anyOf": [{"field": «[»], "exists": true}, «1»]},
          {"count": {"field": "a[*]", "where": {"«vale»": 1, "equals": 1}}, "greater": 0}
        ]}
        """,
        "POL2001 unknown operator `equal` | did you mean `equals`?",
        "POL1008 `field` must be a string, not an array",
        "POL1008 a condition must be an object, not a number",
        "POL1007 a condition has no `vale` | did you mean `value`?");
  }

  private static Condition condition(String json) {
    return ((PolicyDefinition) AstAssert.json(around(json))).rule().condition();
  }

  private static FaultAssert faults(String marked, String... faults) {
    return FaultAssert.assertFaults(ConditionBuilderTest::parse, around(marked), faults);
  }

  private static Outcome<?> parse(Source source) {
    return AzurePolicyParser.parse(source);
  }

  private static String around(String condition) {
    return "{\"if\": " + condition + ", \"then\": {\"effect\": \"deny\"}}";
  }
}
