package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.check;
import static dev.portcullis.engine.check.CheckAssert.checkIf;

import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionCheckerTest {

  @Test
  void reportsAnUnknownFunctionWithTheNearestName() {
    value("[«toLowr»('A')]")
        .reports(
            DiagnosticCode.UNKNOWN_FUNCTION,
            "unknown function `toLowr`",
            "did you mean `toLower`?");
    value("[«cidrSubnet»('10.0.0.0/8', 16, 1)]")
        .reports(
            DiagnosticCode.UNKNOWN_FUNCTION,
            "unknown function `cidrSubnet`",
            "Azure Policy has no function with a name like this one");
  }

  @Test
  void knowsFunctionsInAnyCase() {
    value("[TOLOWER('A')]").reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"reference", "newGuid", "variables", "listKeys", "listAnythingElse", "map"})
  void reportsFunctionsThatOnlyTemplatesMayCall(String function) {
    value("[«" + function + "»('a')]")
        .reports(
            DiagnosticCode.FORBIDDEN_FUNCTION,
            "a policy rule cannot call `" + function + "`",
            "only the template of a deployment can call it");
  }

  @Test
  void suggestsAddDays() {
    value("[«dateTimeAdd»(utcNow(), 'P1D')]")
        .reports(
            DiagnosticCode.FORBIDDEN_FUNCTION,
            "a policy rule cannot call `dateTimeAdd`",
            "use `addDays`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[«utcNow»('yyyy')] | `utcNow` takes no arguments, not 1",
        "[«not»()] | `not` takes 1 argument, not 0",
        "[«if»(true(), 1)] | `if` takes 3 arguments, not 2",
        "[«padLeft»('a')] | `padLeft` takes from 2 to 3 arguments, not 1"
      })
  void reportsTooFewOrTooManyArguments(String expression, String message) {
    value(expression).reports(DiagnosticCode.WRONG_ARGUMENTS, message);
  }

  @Test
  void reportsClaimsAsNotSupported() {
    value("[«claims»().result]")
        .reports(
            DiagnosticCode.NOT_SUPPORTED,
            "`claims` is not supported: no external evaluation gives its token");
  }

  @Test
  void knowsTheVaultOfComponentsOnly() {
    inMode("Indexed", "[«vault»().location]")
        .reports(
            DiagnosticCode.FUNCTION_NOT_AVAILABLE,
            "`vault` is available in mode `Microsoft.KeyVault.Data` only",
            "write `\"mode\": \"Microsoft.KeyVault.Data\"`");
    inMode("Microsoft.KeyVault.Data", "[vault().location]").reportsNothing();
    value("[vault().location]").reportsNothing();
  }

  private static CheckAssert value(String expression) {
    return checkIf("{\"value\": \"" + expression + "\", \"equals\": \"a\"}");
  }

  private static CheckAssert inMode(String mode, String expression) {
    return check(
        """
        {
          "policyType": "BuiltIn",
          "mode": "%s",
          "policyRule": {
            "if": {"value": "%s", "equals": "a"},
            "then": {"effect": "audit"}
          }
        }
        """
            .formatted(mode, expression));
  }
}
