package dev.portcullis.repl.session;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.cli.output.Style;
import dev.portcullis.engine.reference.Reading;
import dev.portcullis.engine.reference.Step;
import dev.portcullis.engine.reference.StepOutcome;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.value.Value;
import dev.portcullis.printer.PolicyPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells the steps of an evaluation: each condition that was reached, what came of it and what was
 * read for it, and those that were not reached.
 */
final class StepText implements Step.Visitor<Void> {

  private static final int LONGEST_CONDITION = 100;
  private static final int MOST_MEMBERS = 5;
  private static final int MOST_VALUES = 5;

  private final PolicyRule rule;
  private final boolean colored;
  private final List<String> lines;
  private final int depth;

  private StepText(PolicyRule rule, boolean colored, List<String> lines, int depth) {
    this.rule = rule;
    this.colored = colored;
    this.lines = lines;
    this.depth = depth;
  }

  /** The steps of a rule's evaluation, one line each, deeper ones indented. */
  static List<String> lines(List<Step> steps, PolicyRule rule, boolean colored) {
    List<String> lines = new ArrayList<>();
    steps.forEach(step -> step.accept(new StepText(rule, colored, lines, 0)));
    return lines;
  }

  @Override
  public Void combined(Step.Combined step) {
    if (step.condition() instanceof Condition.Not) {
      line(step.outcome(), "not", "");
    } else if (step.condition() instanceof Condition.AllOf) {
      line(step.outcome(), "all of", "");
    } else {
      line(step.outcome(), "any of", "");
    }
    StepText below = below();
    step.parts().forEach(part -> part.accept(below));
    List<Condition> conditions =
        step.condition().children().stream()
            .filter(Condition.class::isInstance)
            .map(Condition.class::cast)
            .toList();
    conditions.subList(step.parts().size(), conditions.size()).forEach(below::notReached);
    return null;
  }

  @Override
  public Void compared(Step.Compared step) {
    String found = step.reading().map(reading -> found(step, reading)).orElse("");
    String failure = step.failure().map(why -> "; " + Shown.line(why.message())).orElse("");
    String text = saysNothingNew(step) ? "" : found + failure;
    line(
        step.outcome(),
        written(step.condition()),
        text.startsWith("; ") ? text.substring(2) : text);
    step.reading().ifPresent(reading -> members(reading));
    return null;
  }

  @Override
  public Void related(Step.Related step) {
    line(step.outcome(), "related " + Shown.object(step.related()), "");
    step.condition().ifPresent(condition -> condition.accept(below()));
    return null;
  }

  private StepText below() {
    return new StepText(rule, colored, lines, depth + 1);
  }

  private void members(Reading reading) {
    List<Reading.Member> members = reading.members();
    StepText below = below();
    for (Reading.Member member : members.subList(0, Math.min(MOST_MEMBERS, members.size()))) {
      below.line(
          member.where().map(Step::outcome).orElse(StepOutcome.HOLDS),
          "member " + Shown.value(member.value()),
          "");
      member.where().ifPresent(where -> where.accept(below.below()));
    }
    if (members.size() > MOST_MEMBERS) {
      below.plain("and %s more members".formatted(Shown.number(members.size() - MOST_MEMBERS)));
    }
  }

  private static String found(Step.Compared step, Reading reading) {
    List<Value> values = reading.values();
    boolean counted = reading.kind() == NonComplianceReason.Kind.COUNT;
    String read =
        values.isEmpty()
            ? "there is none"
            : values.stream()
                .limit(MOST_VALUES)
                .map(Shown::value)
                .collect(
                    Collectors.joining(
                        ", ",
                        counted ? "counted " : "is ",
                        values.size() > MOST_VALUES ? ", …" : ""));
    Optional<String> target =
        step.target().filter(value -> !isWrittenOut(step.condition())).map(Shown::value);
    return read + target.map(value -> ", asked against " + value).orElse("");
  }

  /** Whether the value that was read is the one that stands in the condition. */
  private static boolean saysNothingNew(Step.Compared step) {
    return step.outcome() == StepOutcome.HOLDS
        && step.condition().operator() == Operator.EQUALS
        && isWrittenOut(step.condition());
  }

  private static boolean isWrittenOut(Condition.Comparison condition) {
    return condition.target().descendants().noneMatch(JsonValue.JsonTemplate.class::isInstance);
  }

  private String written(Condition condition) {
    String text = condition.span().text();
    boolean ours = !text.isEmpty() && !text.startsWith("{");
    String line = ours ? text : PolicyPrinter.print(condition, rule);
    return Shown.cut(Shown.line(line.strip().replaceAll("\\s+", " ")), LONGEST_CONDITION);
  }

  private void notReached(Condition condition) {
    lines.add(
        Style.FAINT.on(indent() + "  -    " + written(condition) + "  (not reached)", colored));
  }

  private void plain(String text) {
    lines.add(Style.FAINT.on(indent() + "       " + text, colored));
  }

  private void line(StepOutcome outcome, String text, String found) {
    String mark =
        switch (outcome) {
          case HOLDS -> Style.GOOD.on("yes ", colored);
          case DOES_NOT_HOLD -> Style.BAD.on("no  ", colored);
          case FAILED -> Style.CAUTION.on("fail", colored);
        };
    String comment = found.isEmpty() ? "" : "  " + Style.FAINT.on("(" + found + ")", colored);
    lines.add(indent() + "  " + mark + " " + text + comment);
  }

  private String indent() {
    return "  ".repeat(depth);
  }
}
