package dev.portcullis.drl;

import dev.portcullis.ast.Condition;

/** What can be asked of a resource: it holds, does not hold, or cannot be evaluated. */
public final class Check {

  private final Condition condition;

  Check(Condition condition) {
    this.condition = condition;
  }

  Condition condition() {
    return condition;
  }
}
