package dev.portcullis.engine.comply;

import java.util.List;

/**
 * The answer to a request.
 *
 * @param request what was asked
 * @param rulings what policies have to say of it, in the order of the assignments; policies that
 *     have nothing against it are left out
 */
public record AdmissionAnswer(AdmissionRequest request, List<Ruling> rulings) {

  public AdmissionAnswer {
    rulings = List.copyOf(rulings);
  }

  /** Whether the request may go on: no ruling denies it. */
  public boolean isAllowed() {
    return rulings.stream().noneMatch(Ruling::denies);
  }

  /** The rulings that deny it, all of them: none is hidden behind the first. */
  public List<Ruling> denials() {
    return rulings.stream().filter(Ruling::denies).toList();
  }

  /**
   * What one policy has to say of the request.
   *
   * @param finding the policy and its reasons
   * @param denies whether it stops the request: an enforced deny, or an enforced policy of any
   *     effect whose evaluation failed
   */
  public record Ruling(Finding finding, boolean denies) {}
}
