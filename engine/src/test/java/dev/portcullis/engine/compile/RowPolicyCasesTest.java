package dev.portcullis.engine.compile;

import dev.portcullis.engine.cases.CaseEngine;
import dev.portcullis.engine.cases.CasesTest;

/** Compiled policies say what all cases want. */
class RowPolicyCasesTest extends CasesTest {

  @Override
  protected CaseEngine engine() {
    return new RowPolicyEngine();
  }
}
