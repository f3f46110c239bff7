package dev.portcullis.cli.report;

import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.state.ReasonText;
import java.util.ArrayList;
import java.util.List;

/** What a finding says, in words. */
final class FindingWords {

  private FindingWords() {}

  /** Why the object is in its state, a sentence for each reason. */
  static List<String> reasons(Finding finding) {
    List<String> reasons = new ArrayList<>();
    finding.reasons().forEach(reason -> reasons.add(ReasonText.of(reason)));
    finding
        .failure()
        .ifPresent(failure -> reasons.add("the evaluation failed: " + failure.message()));
    if (!finding.missing().isEmpty()) {
      reasons.add("not known, for want of " + String.join(", ", finding.missing()));
    }
    return reasons;
  }
}
