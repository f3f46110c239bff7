package dev.portcullis.engine.comply;

import dev.portcullis.engine.alter.Alteration;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.fact.Resource;
import java.util.List;

/**
 * The answer to a request.
 *
 * @param request what was asked
 * @param object the object as deny and audit judged it: with what append and modify changed
 * @param alterations what became of each operation of append and modify, in their order
 * @param rulings what policies have to say of it: those of append and modify first, then in the
 *     order of the assignments; policies that have nothing against it are left out
 * @param followUps what is looked for once the request has been carried out
 * @param restless the policies whose rule still matches what their own operations made: they will
 *     report it for ever
 */
public record AdmissionAnswer(
    AdmissionRequest request,
    Resource object,
    List<Alteration> alterations,
    List<Ruling> rulings,
    List<FollowUp> followUps,
    List<AssignedPolicy> restless) {

  public AdmissionAnswer {
    alterations = List.copyOf(alterations);
    rulings = List.copyOf(rulings);
    followUps = List.copyOf(followUps);
    restless = List.copyOf(restless);
  }

  /** Whether the request may go on: no ruling denies it. */
  public boolean isAllowed() {
    return rulings.stream().noneMatch(Ruling::denies);
  }

  /** Whether the request goes on as something else than it came. */
  public boolean isAltered() {
    return !object.equals(request.object());
  }

  /** The rulings that deny it, all of them: none is hidden behind the first. */
  public List<Ruling> denials() {
    return rulings.stream().filter(Ruling::denies).toList();
  }

  /**
   * What one policy has to say of the request.
   *
   * @param finding the policy and its reasons
   * @param denies whether it stops the request: an enforced deny, append or modify that could not
   *     do what it must, or an enforced policy of any effect whose evaluation failed
   */
  public record Ruling(Finding finding, boolean denies) {}
}
