package dev.portcullis.cli.output;

import java.util.List;
import java.util.Optional;

/**
 * A new exemption as text, in the short shape: an entry of a YAML list.
 *
 * @param object what is exempt: a scope, or one key, secret, certificate or version
 * @param assignment from which assignment, by its id, name or title
 * @param category why: {@code waiver} or {@code mitigated}
 * @param policies the policies of an initiative; none means all of the assignment
 * @param until the end, as a day or an instant
 */
public record ExemptionText(
    String object,
    String assignment,
    String category,
    List<String> policies,
    Optional<String> until,
    Optional<String> ticket,
    Optional<String> owner,
    Optional<String> reason) {

  public ExemptionText {
    policies = List.copyOf(policies);
  }

  /** The entry, with the end of its last line. */
  public String yaml() {
    StringBuilder text = new StringBuilder();
    text.append("- exempt: ").append(QuotedText.of(object)).append('\n');
    member(text, "from", Optional.of(assignment));
    member(text, "as", Optional.of(category));
    if (!policies.isEmpty()) {
      text.append("  policies: [").append(QuotedText.list(policies)).append("]\n");
    }
    member(text, "until", until);
    member(text, "ticket", ticket);
    member(text, "owner", owner);
    member(text, "because", reason);
    return text.toString();
  }

  private static void member(StringBuilder text, String name, Optional<String> value) {
    value.ifPresent(
        given ->
            text.append("  ").append(name).append(": ").append(QuotedText.of(given)).append('\n'));
  }
}
