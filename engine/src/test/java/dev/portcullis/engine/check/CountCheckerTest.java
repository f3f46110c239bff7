package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.checkIf;

import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

class CountCheckerTest {

  @Test
  void reportsAFieldThatIsOneValue() {
    checkIf(
            """
            {"count": {"field": "«Microsoft.KeyVault/vaults/vaultUri»"}, "greater": 0}
            """)
        .reports(
            DiagnosticCode.INVALID_COUNT,
            "`Microsoft.KeyVault/vaults/vaultUri` is one value: there is nothing to count",
            "write `Microsoft.KeyVault/vaults/vaultUri[*]` for the members of an array");
    checkIf(
            """
            {"count": {"field": "«location»"}, "greater": 0}
            """)
        .reports(
            DiagnosticCode.INVALID_COUNT,
            "`location` is one value: there is nothing to count",
            "count an alias with `[*]`");
  }

  @Test
  void countsAnAliasWhosePathHasTheStarThatItsNameHides() {
    checkIf(
            """
            {"count": {"field": "Microsoft.Insights/diagnosticSettings/logs.enabled"}, "greater": 0}
            """)
        .reportsNothing();
  }

  @Test
  void reportsAValueThatIsNoArray() {
    checkIf(
            """
            {"count": {"value": "«a»"}, "greater": 0}
            """)
        .reports(
            DiagnosticCode.INVALID_COUNT,
            "only an array can be counted",
            "write `[…]`, or an expression that gives an array");
  }

  @Test
  void reportsANameThatIsNotOfLettersAndDigits() {
    checkIf(
            """
            {
              "count": {
                "value": ["a"],
                "name": "«a-b»",
                "where": {"field": "name", "equals": "x"}
              },
              "greater": 0
            }
            """)
        .reports(
            DiagnosticCode.INVALID_COUNT,
            "`a-b` cannot name a count",
            "write English letters and digits");
  }

  @Test
  void reportsANestedCountWithoutAName() {
    checkIf(
            """
            {
              "count": {
                "value": ["a"],
                "name": "outer",
                "where": {"count": «{"value": ["b"]}», "greater": 0}
              },
              "greater": 0
            }
            """)
        .reports(
            DiagnosticCode.INVALID_COUNT,
            "a count inside another one needs a `name`",
            "add `\"name\": \"…\"`, for `current('…')`");
  }

  @Test
  void takesACountWithoutANameInsideACountOfAField() {
    checkIf(
            """
            {
              "count": {
                "field": "Microsoft.KeyVault/vaults/accessPolicies[*]",
                "where": {"count": {"value": ["b"]}, "greater": 0}
              },
              "greater": 0
            }
            """)
        .reportsNothing();
  }
}
