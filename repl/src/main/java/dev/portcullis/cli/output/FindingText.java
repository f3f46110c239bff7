package dev.portcullis.cli.output;

import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.ReasonText;
import dev.portcullis.engine.state.ShownValue;
import java.util.ArrayList;
import java.util.List;

/** A finding in words. */
final class FindingText {

  private final boolean colored;

  FindingText(boolean colored) {
    this.colored = colored;
  }

  /** The line that names the object. */
  String object(Finding finding) {
    String state = StateWords.of(finding.state());
    Style style = finding.state() == ComplianceState.ERROR ? Style.CAUTION : Style.BAD;
    return style.on(state, colored)
        + "  "
        + Style.STRONG.on(ObjectName.shortName(finding.object()), colored);
  }

  /** The lines that say why, and who says so. */
  List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>();
    finding.reasons().forEach(reason -> lines.add(ReasonText.of(reason)));
    finding
        .failure()
        .ifPresent(failure -> lines.add("the evaluation failed: " + failure.message()));
    finding.message().map(ShownValue::line).ifPresent(lines::add);
    lines.add(
        Style.FAINT.on(
            "%s by \"%s\", assigned as \"%s\""
                .formatted(
                    finding.policy().policy().effectText(),
                    finding.policy().title(),
                    finding.policy().assignment().title()),
            colored));
    return lines;
  }
}
