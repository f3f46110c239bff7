package dev.portcullis.cli.output;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.state.ReasonPhrases;
import dev.portcullis.engine.state.ShownValue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** A finding in words. Belongs to one thread. */
public final class FindingText {

  private final boolean colored;
  private final IdentityHashMap<AssignedPolicy, String> authors = new IdentityHashMap<>();
  private final ReasonPhrases phrases = new ReasonPhrases();

  /** Words for a terminal that shows colour, or not. */
  public FindingText(boolean colored) {
    this.colored = colored;
  }

  /** The line that names the object. */
  String object(Finding finding) {
    String state = StateWords.of(finding.state());
    return style(finding).on(state, colored)
        + "  "
        + Style.STRONG.on(ObjectName.shortName(finding.object()), colored);
  }

  /** How loud the finding is. */
  public static Style style(Finding finding) {
    return switch (finding.state()) {
      case NON_COMPLIANT, CONFLICTING -> Style.BAD;
      case EXEMPT -> Style.FAINT;
      default -> Style.CAUTION;
    };
  }

  /** The lines that say why, and who says so. */
  public List<String> lines(Finding finding) {
    List<String> lines = why(finding);
    lines.add(authors.computeIfAbsent(finding.policy(), this::author));
    return lines;
  }

  private String author(AssignedPolicy policy) {
    return Style.FAINT.on(
        policy.policy().effectText()
            + " by \""
            + policy.title()
            + "\", assigned as \""
            + policy.assignment().title()
            + '"',
        colored);
  }

  /** The lines that say why: a list of the caller's own. */
  public List<String> why(Finding finding) {
    List<String> lines = new ArrayList<>();
    for (NonComplianceReason reason : finding.reasons()) {
      lines.add(phrases.of(reason));
    }
    finding
        .failure()
        .ifPresent(failure -> lines.add("the evaluation failed: " + failure.message()));
    if (!finding.missing().isEmpty()) {
      lines.add("not known, for want of " + String.join(", ", finding.missing()));
    }
    finding.message().map(ShownValue::line).ifPresent(lines::add);
    finding.exemption().map(FindingText::exemption).map(ShownValue::line).ifPresent(lines::add);
    return lines;
  }

  /** {@code exempt by "…", Waiver until …, ticket …, owner …: why}. */
  static String exemption(Exemption exemption) {
    StringBuilder text = new StringBuilder();
    text.append(
        "exempt by \"%s\", %s".formatted(exemption.title(), exemption.category().wireName()));
    exemption.expiresOn().ifPresent(end -> text.append(" until ").append(end));
    exemption.note().ticket().ifPresent(ticket -> text.append(", ticket ").append(ticket));
    exemption.note().owner().ifPresent(owner -> text.append(", owner ").append(owner));
    exemption
        .note()
        .reason()
        .or(exemption::description)
        .ifPresent(reason -> text.append(": ").append(reason));
    return text.toString();
  }
}
