package dev.portcullis.engine;

import dev.portcullis.engine.comply.AdmissionAnswer;
import java.util.List;

/**
 * The answer to a request.
 *
 * @param denials what stops it: findings of enforced policies that deny, or whose evaluation failed
 *     whatever their effect; all of them, none hidden behind the first
 * @param remarks what other policies have against it, and let pass
 */
public record Decision(List<PolicyFinding> denials, List<PolicyFinding> remarks) {

  /** Copies both. */
  public Decision {
    denials = List.copyOf(denials);
    remarks = List.copyOf(remarks);
  }

  /** {@return whether the request may go on} */
  public boolean isAllowed() {
    return denials.isEmpty();
  }

  static Decision of(AdmissionAnswer answer) {
    return new Decision(
        answer.denials().stream().map(ruling -> PolicyFinding.of(ruling.finding())).toList(),
        answer.rulings().stream()
            .filter(ruling -> !ruling.denies())
            .map(ruling -> PolicyFinding.of(ruling.finding()))
            .toList());
  }
}
