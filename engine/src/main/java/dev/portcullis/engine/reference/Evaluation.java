package dev.portcullis.engine.reference;

import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.state.Verdict;
import java.util.List;

/**
 * What a policy says of a resource, why, and how that came about.
 *
 * @param verdict what it says
 * @param reasons why the effect applies, in the order of the policy's text; empty for every other
 *     verdict
 * @param steps what was evaluated, in the order in which it was
 */
public record Evaluation(Verdict verdict, List<NonComplianceReason> reasons, List<Step> steps) {

  public Evaluation {
    reasons = List.copyOf(reasons);
    steps = List.copyOf(steps);
  }
}
