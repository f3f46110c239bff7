package dev.portcullis.example.boot;

import dev.portcullis.engine.Decision;
import dev.portcullis.engine.PolicyFinding;
import dev.portcullis.engine.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the caller is told.
 *
 * @param allowed whether the certificate may be made
 * @param denials what stops it: all of it, so that it can be mended in one go
 * @param remarks what other policies have against it, and let pass
 */
record DecisionAnswer(boolean allowed, List<Objection> denials, List<Objection> remarks) {

  /**
   * What one policy has against the request.
   *
   * @param policy the policy's title
   * @param reasons a sentence for each
   * @param message what the author of the policy or of its assignment wants told
   */
  record Objection(String policy, List<String> reasons, Optional<String> message) {

    static Objection of(PolicyFinding finding) {
      Stream<String> reasons = finding.reasons().stream().map(Reason::text);
      return new Objection(
          finding.policy().title(),
          Stream.concat(reasons, finding.failure().stream()).toList(),
          finding.message());
    }

    @Override
    public String toString() {
      return policy + ": " + String.join("; ", reasons);
    }
  }

  static DecisionAnswer of(Decision decision) {
    return new DecisionAnswer(
        decision.isAllowed(),
        decision.denials().stream().map(Objection::of).toList(),
        decision.remarks().stream().map(Objection::of).toList());
  }
}
