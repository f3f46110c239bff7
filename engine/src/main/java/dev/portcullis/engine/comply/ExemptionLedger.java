package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.PoliciesByAssignment;
import dev.portcullis.engine.comply.ExemptionUse.Notice;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.state.ComplianceState;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what each exemption did in a scan, and says what somebody should know of it. */
final class ExemptionLedger {

  private final AssignedPolicies assigned;
  private final long[] objects;
  private final long[] needed;

  ExemptionLedger(AssignedPolicies assigned) {
    this.assigned = assigned;
    this.objects = new long[assigned.exemptions().size()];
    this.needed = new long[objects.length];
  }

  /** Adds what was exempt in a slice: an object counts once for each exemption. */
  void add(SliceStates states) {
    Map<Integer, Rows> covered = new HashMap<>();
    Map<Integer, Rows> used = new HashMap<>();
    int size = states.slice().size();
    for (PolicyRows policy : states.policies()) {
      policy
          .states()
          .of(ComplianceState.EXEMPT)
          .forEach(
              row -> {
                int exemption = states.exempt().index(policy.policy(), row);
                covered.computeIfAbsent(exemption, any -> Rows.none(size)).add(row);
                if (policy.exemptAtFault().contains(row)) {
                  used.computeIfAbsent(exemption, any -> Rows.none(size)).add(row);
                }
              });
    }
    covered.forEach((exemption, rows) -> objects[exemption] += rows.count());
    used.forEach((exemption, rows) -> needed[exemption] += rows.count());
  }

  /**
   * What each exemption did.
   *
   * @param now the instant of the scan
   * @param soon what ends before this much later is told
   */
  List<ExemptionUse> result(Instant now, Duration soon) {
    PoliciesByAssignment policies = new PoliciesByAssignment(assigned.policies());
    List<ExemptionUse> result = new ArrayList<>();
    for (int index = 0; index < objects.length; index++) {
      Exemption exemption = assigned.exemptions().get(index);
      List<Notice> notices = new ArrayList<>();
      if (!exemption.isInForce(now)) {
        notices.add(Notice.EXPIRED);
      } else if (!exemption.isInForce(later(now, soon))) {
        notices.add(Notice.ENDS_SOON);
      }
      if (policies.ofAssignment(exemption).isEmpty()) {
        notices.add(Notice.UNKNOWN_ASSIGNMENT);
      } else if (namesUnknownPolicy(exemption, policies)) {
        notices.add(Notice.UNKNOWN_REFERENCE);
      }
      if (notices.isEmpty() || notices.equals(List.of(Notice.ENDS_SOON))) {
        addUse(index, notices);
      }
      result.add(new ExemptionUse(exemption, objects[index], needed[index], notices));
    }
    return result;
  }

  private void addUse(int index, List<Notice> notices) {
    if (objects[index] == 0) {
      notices.add(Notice.COVERS_NOTHING);
    } else if (needed[index] == 0) {
      notices.add(Notice.NOT_NEEDED);
    }
  }

  private boolean namesUnknownPolicy(Exemption exemption, PoliciesByAssignment policies) {
    List<Integer> known = policies.ofAssignment(exemption);
    return exemption.referenceIds().stream()
        .anyMatch(
            wanted ->
                known.stream()
                    .map(index -> assigned.policies().get(index).referenceId())
                    .noneMatch(id -> id.filter(wanted::is).isPresent()));
  }

  private static Instant later(Instant now, Duration soon) {
    try {
      return now.plus(soon);
    } catch (DateTimeException | ArithmeticException e) {
      return Instant.MAX;
    }
  }
}
