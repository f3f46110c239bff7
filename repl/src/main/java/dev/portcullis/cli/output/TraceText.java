package dev.portcullis.cli.output;

import dev.portcullis.ast.Condition;
import dev.portcullis.engine.reference.Reading;
import dev.portcullis.engine.reference.Step;
import dev.portcullis.engine.reference.StepOutcome;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.state.ShownValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The steps of an evaluation in words: a line for each condition that was reached. */
public final class TraceText implements Step.Visitor<List<String>> {

  private final String indent;

  private TraceText(String indent) {
    this.indent = indent;
  }

  /** The lines of a trace, in the order of the evaluation; what lies in another is indented. */
  public static List<String> lines(List<Step> steps) {
    return new TraceText(" ").all(steps);
  }

  private List<String> all(List<Step> steps) {
    return steps.stream().flatMap(step -> step.accept(this).stream()).toList();
  }

  private TraceText below() {
    return new TraceText(indent + "  ");
  }

  @Override
  public List<String> combined(Step.Combined step) {
    return lines(
        line(step.outcome(), step.condition().accept(StepWords.INSTANCE)),
        below().all(step.parts()));
  }

  @Override
  public List<String> compared(Step.Compared step) {
    String text =
        comparison(step.condition(), step)
            + step.reading().map(reading -> "; " + found(reading)).orElse("")
            + step.failure().map(failure -> ": " + failure.message()).orElse("");
    List<String> members =
        step.reading().stream()
            .flatMap(reading -> reading.members().stream())
            .flatMap(member -> below().member(member).stream())
            .toList();
    return lines(line(step.outcome(), text), members);
  }

  @Override
  public List<String> related(Step.Related step) {
    String id = step.related().id();
    return lines(
        line(step.outcome(), "related " + ShownValue.line(id.isEmpty() ? "(without id)" : id)),
        below().all(step.condition().stream().toList()));
  }

  private List<String> member(Reading.Member member) {
    StepOutcome outcome = member.where().map(Step::outcome).orElse(StepOutcome.HOLDS);
    return lines(
        line(outcome, "member " + ShownValue.of(member.value())),
        below().all(member.where().stream().toList()));
  }

  private static List<String> lines(String first, List<String> rest) {
    List<String> lines = new ArrayList<>();
    lines.add(first);
    lines.addAll(rest);
    return lines;
  }

  private static String comparison(Condition.Comparison condition, Step.Compared step) {
    String left =
        step.reading().map(TraceText::name).orElseGet(() -> condition.subject().span().text());
    String right =
        step.target().map(ShownValue::of).orElseGet(() -> condition.target().span().text());
    return ShownValue.line(left + " " + condition.operator().wireName() + " " + right);
  }

  private static String name(Reading reading) {
    return (reading.kind() == NonComplianceReason.Kind.COUNT ? "count of " : "") + reading.name();
  }

  private static String found(Reading reading) {
    if (reading.values().isEmpty()) {
      return "there is none";
    }
    return reading.values().stream()
        .map(TraceText::shown)
        .collect(Collectors.joining(", ", "it is ", ""));
  }

  private static String shown(Value value) {
    return value.isAbsent() ? "not set" : ShownValue.of(value);
  }

  private String line(StepOutcome outcome, String text) {
    String word =
        switch (outcome) {
          case HOLDS -> "yes   ";
          case DOES_NOT_HOLD -> "no    ";
          case FAILED -> "failed";
        };
    return word + indent + text;
  }
}
