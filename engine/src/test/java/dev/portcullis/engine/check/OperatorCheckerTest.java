package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.checkIf;

import dev.portcullis.ast.Operator;
import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OperatorCheckerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "equals    | «[\"a\"]» | compares with a string, not with an array | use `in`",
        "notEquals | «[\"a\"]» | compares with a string, not with an array | use `notIn`",
        "like      | «[\"a\"]» | compares with a string, not with an array "
            + "| write one condition for each element",
        "equals    | «{}»      | cannot compare with an object | compare its properties",
        "in        | \"«a»\"   | compares with an array, not with a string | write `[\"a\"]`",
        "notIn     | «5»       | compares with an array, not with a number | write `[5]`",
        "in        | «true»    | compares with an array, not with a boolean | write `[true]`",
        "in        | «{}»      | compares with an array, not with an object | write `[{}]`",
        "exists    | \"«yes»\" | is true or false | write `true` or `false`",
        "exists    | «1»       | is true or false | write `true` or `false`",
        "exists    | «[]»      | is true or false | write `true` or `false`",
        "less      | «true»    | cannot order booleans | write a number or a string",
        "greater   | «[1]»     | cannot order arrays | write a number or a string",
        "lessOrEquals | «{}»   | cannot compare with an object | compare its properties"
      })
  void reportsATargetThatTheOperatorCannotWorkWith(
      String operator, String target, String message, String hint) {
    checkIf("{\"field\": \"name\", \"%s\": %s}".formatted(operator, target))
        .reports(DiagnosticCode.WRONG_TARGET, "`" + operator + "` " + message, hint);
  }

  @ParameterizedTest
  @EnumSource(Operator.class)
  void reportsANullTarget(Operator operator) {
    checkIf("{\"field\": \"name\", \"%s\": «null»}".formatted(operator.wireName()))
        .reports(
            DiagnosticCode.COMPARED_WITH_NULL,
            "`" + operator.wireName() + "` cannot compare with null: the evaluation would fail",
            "to ask whether a field is there, write `\"exists\": false`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "equals | 5",
        "equals | true",
        "like | \"a*\"",
        "contains | 5",
        "containsKey | true",
        "in | []",
        "in | [\"a\", 5, true]",
        "exists | \"False\"",
        "exists | true",
        "exists | \"[equals(1, 1)]\"",
        "less | 5",
        "less | \"2021-06-01\"",
        "in | \"[createArray('a')]\"",
        "equals | \"[createArray('a')]\""
      })
  void takesWhatTheOperatorCanWorkWith(String operator, String target) {
    checkIf("{\"field\": \"name\", \"%s\": %s}".formatted(operator, target)).reportsNothing();
  }

  @Test
  void seesTheExpressionThatWasMeantAsTheTargetOfIn() {
    checkIf(
            """
            {"field": "name", "in": "«[[parameters('names')]»"}
            """)
        .reports(
            DiagnosticCode.WRONG_TARGET,
            "`in` compares with an array, not with a string",
            "an expression begins with one bracket and ends with one: `[…]`");
  }

  @Test
  void warnsOfMoreThanOneStarInLike() {
    checkIf(
            """
            {"field": "name", "notLike": "«*prod*»"}
            """)
        .reports(
            DiagnosticCode.WILDCARD,
            "`notLike` with more than one `*`: each stands for any text here",
            "Azure takes one `*` only");
  }

  @Test
  void warnsOfAStarInContains() {
    checkIf(
            """
            {"field": "name", "contains": "«prod*»"}
            """)
        .reports(
            DiagnosticCode.WILDCARD,
            "`*` in `contains` stands for itself",
            "leave it out, or use `like`");
  }
}
