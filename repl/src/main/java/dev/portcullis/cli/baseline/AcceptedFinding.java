package dev.portcullis.cli.baseline;

import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding that was accepted.
 *
 * @param key policy, its name in the initiative, and object
 * @param title the policy and the object, for people
 * @param state the state of the object under the policy
 * @param reasons why, as it was then
 * @param until the instant from which it counts again; absent means never
 */
record AcceptedFinding(
    String key, String title, String state, List<AcceptedReason> reasons, Optional<Instant> until) {

  /** What a finding is known by: never by how many there are, nor by its assignment. */
  static String key(Finding finding) {
    return key(
        finding.policy().definitionId().isEmpty()
            ? finding.policy().title()
            : finding.policy().definitionId(),
        finding.policy().referenceId().orElse(""),
        finding.object().id().isEmpty() ? finding.object().name() : finding.object().id());
  }

  private static String key(String policy, String reference, String object) {
    return String.join("\n", policy, reference, object).toLowerCase(Locale.ROOT);
  }

  /** Whether this was accepted of an object: the same state, and no reason that is new or worse. */
  boolean covers(Finding now) {
    return state.equals(now.state().wireName())
        && now.reasons().stream()
            .allMatch(reason -> reasons.stream().anyMatch(accepted -> accepted.covers(reason)));
  }

  /** Reads an entry; empty where it is none. */
  static Optional<AcceptedFinding> read(Value value) {
    if (!(value instanceof ObjectValue entry)
        || !(entry.get("policy") instanceof TextValue)
        || !(entry.get("object") instanceof TextValue)
        || !(entry.get("state") instanceof TextValue)
        || !(entry.get("reasons") instanceof ArrayValue reasons)
        || !reasons.elements().stream().allMatch(ObjectValue.class::isInstance)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new AcceptedFinding(
              key(entry.text("policy"), entry.text("reference"), entry.text("object")),
              "`%s` and %s".formatted(entry.text("policyDisplayName"), entry.text("object")),
              entry.text("state"),
              reasons.elements().stream().map(reason -> reason((ObjectValue) reason)).toList(),
              until(entry.get("until"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static AcceptedReason reason(ObjectValue reason) {
    return new AcceptedReason(reason.text("field"), reason.text("operator"), reason.get("actual"));
  }

  private static Optional<Instant> until(Value until) {
    if (until.isAbsent()) {
      return Optional.empty();
    }
    if (!(until instanceof TextValue day)) {
      throw new DateTimeException("no date");
    }
    return Optional.of(
        day.text().contains("T")
            ? Instant.parse(day.text())
            : LocalDate.parse(day.text()).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
