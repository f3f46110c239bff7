package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.checkIf;

import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

class GroupCheckerTest {

  @Test
  void warnsOfGroupsWithoutConditions() {
    checkIf(
            """
            «{"allOf": []}»""")
        .reports(
            DiagnosticCode.EMPTY_GROUP,
            "an `allOf` without conditions is always true",
            "Azure wants at least one");
    checkIf(
            """
            {"not": «{"anyOf": []}»}""")
        .reports(
            DiagnosticCode.EMPTY_GROUP,
            "an `anyOf` without conditions is never true",
            "Azure wants at least one");
  }
}
