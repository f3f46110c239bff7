package dev.portcullis.engine.evaluate;

import dev.portcullis.engine.bind.BoundPolicy;
import java.util.List;

/** Which evaluator decides. */
public enum Engine {
  /** Drools over slices. */
  DROOLS,
  /** The plain evaluator, row by row. */
  REFERENCE,
  /** Both, and a loud failure where they differ. */
  BOTH;

  /** Makes the judge of policies. */
  public Judge judge(List<BoundPolicy> policies) {
    return switch (this) {
      case DROOLS -> DroolsJudge.compile(policies);
      case REFERENCE -> new PlainJudge(policies);
      case BOTH -> new BothJudges(policies);
    };
  }
}
