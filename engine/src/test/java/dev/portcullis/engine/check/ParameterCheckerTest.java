package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.check;
import static dev.portcullis.engine.check.CheckAssert.checkIf;

import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterCheckerTest {

  @Test
  void reportsAnUnknownParameterWithTheNearestName() {
    withParameters(
            """
            "tagName": {"type": "String"}
            """,
            "[parameters('«tagname2»')]")
        .reports(
            DiagnosticCode.UNKNOWN_PARAMETER,
            "unknown parameter `tagname2`",
            "did you mean `tagName`?");
  }

  @Test
  void listsTheParametersWhereNoneIsNear() {
    withParameters(
            """
            "a": {"type": "String"}, "b": {"type": "String"}
            """,
            "[parameters('«tagName»')]")
        .reports(
            DiagnosticCode.UNKNOWN_PARAMETER,
            "unknown parameter `tagName`",
            "the definition declares `a`, `b`");
    checkIf(
            """
            {"field": "name", "equals": "[parameters('«x»')]"}
            """)
        .reports(
            DiagnosticCode.UNKNOWN_PARAMETER,
            "unknown parameter `x`",
            "the definition declares no parameters");
  }

  @Test
  void findsParametersWithoutRegardToCase() {
    withParameters(
            """
            "tagName": {"type": "string"}
            """,
            "[PARAMETERS('TAGNAME')]")
        .reportsNothing();
  }

  @Test
  void reportsATypeThatThereIsNot() {
    withParameters(
            """
            "x": {"type": "«Strng»"}
            """,
            "a")
        .reports(
            DiagnosticCode.UNKNOWN_PARAMETER_TYPE,
            "`Strng` is no type of a parameter",
            "did you mean `String`?");
    withParameters(
            """
            "x": {"type": "«securestring»"}
            """,
            "a")
        .reports(
            DiagnosticCode.UNKNOWN_PARAMETER_TYPE,
            "`securestring` is no type of a parameter",
            "write one of `String`, `Array`, `Object`, `Boolean`, `Integer`, `Float`, `DateTime`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "String   | 5       | a string, not a number",
        "Array    | \"a\"   | an array, not a string",
        "Object   | []      | an object, not an array",
        "Boolean  | \"true\"| a boolean, not a string",
        "Integer  | 1.5     | an integer, not a number",
        "Float    | true    | a number, not a boolean",
        "DateTime | {}      | a date such as `2027-01-31T00:00:00Z`, not an object",
        "DateTime | \"2027-01-31\" | a date such as `2027-01-31T00:00:00Z`, not `2027-01-31`"
      })
  void reportsADefaultOfAnotherType(String type, String value, String words) {
    // The place of a string is without its quotes.
    String marked =
        value.startsWith("\"") ? "\"«" + value.replace("\"", "") + "»\"" : "«" + value + "»";

    withParameters("\"x\": {\"type\": \"" + type + "\", \"defaultValue\": " + marked + "}", "a")
        .reports(
            DiagnosticCode.WRONG_DEFAULT_VALUE, "the default of parameter `x` must be " + words);
  }

  @Test
  void reportsAllowedValuesThatAreNoArray() {
    withParameters(
            """
            "x": {"type": "String", "allowedValues": "«a»"}
            """,
            "a")
        .reports(
            DiagnosticCode.WRONG_ALLOWED_VALUES,
            "the allowed values of parameter `x` must be an array");
  }

  @Test
  void reportsAnAllowedValueOfAnotherType() {
    withParameters(
            """
            "x": {"type": "Integer", "allowedValues": [1, "«2»"]}
            """,
            "a")
        .reports(
            DiagnosticCode.WRONG_ALLOWED_VALUES,
            "an allowed value of parameter `x` must be an integer, not a string");
  }

  @Test
  void takesAllowedValuesOfAnArrayForItsElements() {
    withParameters(
            """
            "x": {"type": "Array", "allowedValues": ["a", "b"], "defaultValue": ["a"]}
            """,
            "a")
        .reportsNothing();
  }

  @Test
  void takesADefaultThatIsNotAllowed() {
    withParameters(
            """
            "x": {"type": "String", "allowedValues": ["a"], "defaultValue": "b"}
            """,
            "a")
        .reportsNothing();
  }

  private static CheckAssert withParameters(String parameters, String target) {
    return check(
        """
        {
          "parameters": {%s},
          "policyRule": {
            "if": {"field": "name", "equals": "%s"},
            "then": {"effect": "audit"}
          }
        }
        """
            .formatted(parameters, target));
  }
}
