package dev.portcullis.cli.output;

import dev.portcullis.engine.monitor.Cause;
import dev.portcullis.engine.monitor.StateChange;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.ReasonText;
import dev.portcullis.engine.state.ShownValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a watch sees, in words. */
public final class ChangeText implements ChangeReport {

  private final Console console;

  /** Makes a report that goes to a console. */
  public ChangeText(Console console) {
    this.console = console;
  }

  @Override
  public void begin(Instant now, int objects, int policies, Map<ComplianceState, Long> verdicts) {
    String counts =
        verdicts.entrySet().stream()
            .map(count -> count.getValue() + " " + StateWords.of(count.getKey()))
            .collect(Collectors.joining(", "));
    line(
        now
            + "  watching "
            + objects
            + " objects under "
            + policies
            + " policies: "
            + (counts.isEmpty() ? "no verdict yet" : counts));
  }

  @Override
  public void change(StateChange change) {
    String state = StateWords.of(change.after());
    line(
        "%s  %s  %s  \"%s\"%s  (was %s; %s)"
            .formatted(
                change.at(),
                style(change.after()).on(state, console.colored()),
                Style.STRONG.on(ObjectName.shortName(change.object()), console.colored()),
                ShownValue.line(change.policy().title()),
                why(change),
                StateWords.of(change.before()),
                cause(change.cause())));
  }

  private static String why(StateChange change) {
    List<String> reasons = new ArrayList<>();
    change
        .finding()
        .ifPresent(
            finding -> {
              finding.reasons().forEach(reason -> reasons.add(ReasonText.of(reason)));
              finding
                  .failure()
                  .ifPresent(failure -> reasons.add("the evaluation failed: " + failure.message()));
            });
    return reasons.isEmpty() ? "" : ": " + ShownValue.line(String.join("; and ", reasons));
  }

  private static Style style(ComplianceState state) {
    return switch (state) {
      case NON_COMPLIANT, CONFLICTING -> Style.BAD;
      case ERROR, UNKNOWN -> Style.CAUTION;
      case COMPLIANT, PROTECTED -> Style.GOOD;
      case EXEMPT, NOT_STARTED, NOT_APPLICABLE -> Style.FAINT;
    };
  }

  private static String cause(Cause cause) {
    return switch (cause) {
      case PUT -> "it came or changed";
      case REMOVED -> "it is gone";
      case SURROUNDINGS -> "its surroundings changed";
      case TIME -> "time passed";
      case POLICIES -> "the policies changed";
    };
  }

  private void line(String text) {
    console.out().println(text);
    console.out().flush();
  }
}
