package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.checkIf;
import static dev.portcullis.engine.check.CheckAssert.checkThen;
import static java.util.stream.Collectors.joining;

import dev.portcullis.diagnostic.DiagnosticCode;
import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitCheckerTest {

  private static final String LEAF = "{\"field\": \"name\", \"equals\": \"a\"}";

  @Test
  void limitsTheConditionsOfARule() {
    checkIf("{\"allOf\": [" + repeated(LEAF, 4096) + "]}").reportsNothing();
    checkIf("{\"allOf\": [" + repeated(LEAF, 4096) + ", «" + LEAF + "»]}")
        .reports(
            DiagnosticCode.LIMIT_EXCEEDED,
            "there are 4097 conditions in `if`",
            "Azure allows 4096 at most");
  }

  @Test
  void limitsTheConditionsOnARelatedResource() {
    checkThen(
            """
            {
              "effect": "auditIfNotExists",
              "details": {
                "type": "P/d",
                "existenceCondition": {"allOf": [%s, «%s»]}
              }
            }
            """
                .formatted(repeated(LEAF, 128), LEAF))
        .reports(
            DiagnosticCode.LIMIT_EXCEEDED,
            "there are 129 conditions in `existenceCondition`",
            "Azure allows 128 at most");
  }

  @Test
  void limitsTheCallsOfFunctions() {
    checkIf(
            "{\"allOf\": ["
                + repeated("{\"value\": \"[true()]\", \"equals\": true}", 2048)
                + ", {\"value\": \"[«true()»]\", \"equals\": true}]}")
        .reports(
            DiagnosticCode.LIMIT_EXCEEDED,
            "there are 2049 calls of functions in a rule",
            "Azure allows 2048 at most");
  }

  @Test
  void limitsTheCountsOfOneArray() {
    String count =
        "{\"count\": {\"field\": \"%s\"}, \"equals\": 1}"
            .formatted("Microsoft.KeyVault/vaults/accessPolicies[*]");
    checkIf(
            "{\"allOf\": ["
                + repeated(count, 5)
                + ", {\"count\": {\"field\": \"«microsoft.KeyVault/vaults/accessPolicies[*]»\"},"
                + " \"equals\": 1}]}")
        .reports(
            DiagnosticCode.LIMIT_EXCEEDED,
            "this is the sixth count of `microsoft.KeyVault/vaults/accessPolicies[*]`",
            "Azure allows 5 at most");
  }

  @Test
  void limitsTheCountsOfValuesAndTheirIterations() {
    checkIf(
            "{\"allOf\": ["
                + repeated("{\"count\": {\"value\": [1]}, \"equals\": 1}", 10)
                + ", {\"count\": «{\"value\": [1]}», \"equals\": 1}]}")
        .reports(
            DiagnosticCode.LIMIT_EXCEEDED,
            "there are 11 counts of values in a rule",
            "Azure allows 10 at most");
    checkIf(
            """
            {
              "count": {
                "value": [1, 2, 3],
                "name": "outer",
                "where": {"count": «{"value": [%s], "name": "inner"}», "equals": 1}
              },
              "equals": 1
            }
            """
                .formatted(repeated("1", 34)))
        .reports(
            DiagnosticCode.LIMIT_EXCEEDED,
            "this count looks at 102 elements",
            "Azure allows 100 at most");
  }

  @Test
  void tellsOfMoreIterationsThanAnyNumberHolds() {
    String list =
        "[" + IntStream.range(0, 200).mapToObj(String::valueOf).collect(joining(", ")) + "]";
    String inner = LEAF;
    for (int depth = 0; depth < 10; depth++) {
      inner =
          "{\"count\": {\"value\": %s, \"name\": \"n%s\", \"where\": %s}, \"greater\": 0}"
              .formatted(list, depth, inner);
    }

    checkIf(inner)
        .reportsMessages(
            IntStream.rangeClosed(1, 10)
                .mapToObj(depth -> BigInteger.valueOf(200).pow(depth))
                .map(looks -> "this count looks at " + looks + " elements")
                .toArray(String[]::new));
  }

  private static String repeated(String text, int times) {
    return IntStream.range(0, times).mapToObj(i -> text).collect(joining(", "));
  }
}
