package dev.portcullis.cli.output;

import dev.portcullis.ast.Condition;
import dev.portcullis.engine.reference.Reading;
import dev.portcullis.engine.reference.Step;
import dev.portcullis.engine.reference.StepOutcome;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.source.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of an evaluation as JSON: an object for each condition that was reached. */
public enum TraceJson implements Step.Visitor<Value>, Condition.Visitor<String> {
  INSTANCE;

  /** Steps as an array, in the order of the evaluation. */
  public static Value of(List<Step> steps) {
    return new ArrayValue(steps.stream().map(step -> step.accept(INSTANCE)).toList());
  }

  @Override
  public Value combined(Step.Combined step) {
    Map<String, Value> members = begin(step.condition().accept(this), step.outcome());
    members.put("steps", of(step.parts()));
    return new ObjectValue(members);
  }

  @Override
  public Value compared(Step.Compared step) {
    Map<String, Value> members = begin("comparison", step.outcome());
    step.reading()
        .ifPresent(
            reading -> {
              members.put("field", new TextValue(reading.name()));
              members.put("actual", actual(reading));
            });
    members.put("operator", new TextValue(step.condition().operator().wireName()));
    step.target().ifPresent(target -> members.put("target", target));
    step.failure().ifPresent(failure -> members.put("error", new TextValue(failure.message())));
    Position position = step.condition().span().position();
    members.put("line", number(position.line()));
    members.put("column", number(position.column()));
    step.reading()
        .map(Reading::members)
        .filter(counted -> !counted.isEmpty())
        .ifPresent(
            counted ->
                members.put(
                    "members", new ArrayValue(counted.stream().map(TraceJson::member).toList())));
    return new ObjectValue(members);
  }

  @Override
  public Value related(Step.Related step) {
    Map<String, Value> members = begin("related", step.outcome());
    members.put("object", new TextValue(step.related().id()));
    members.put("steps", of(step.condition().stream().toList()));
    return new ObjectValue(members);
  }

  private static Value member(Reading.Member member) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("value", member.value());
    members.put("steps", of(member.where().stream().toList()));
    return new ObjectValue(members);
  }

  private static Value actual(Reading reading) {
    return reading.values().size() == 1 && !reading.collection()
        ? reading.values().get(0)
        : new ArrayValue(reading.values());
  }

  private static Map<String, Value> begin(String kind, StepOutcome outcome) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("kind", new TextValue(kind));
    members.put(
        "outcome",
        new TextValue(
            switch (outcome) {
              case HOLDS -> "holds";
              case DOES_NOT_HOLD -> "doesNotHold";
              case FAILED -> "failed";
            }));
    return members;
  }

  private static Value number(int number) {
    return new NumberValue(Integer.toString(number));
  }

  @Override
  public String allOf(Condition.AllOf condition) {
    return "allOf";
  }

  @Override
  public String anyOf(Condition.AnyOf condition) {
    return "anyOf";
  }

  @Override
  public String not(Condition.Not condition) {
    return "not";
  }

  @Override
  public String comparison(Condition.Comparison condition) {
    return "comparison";
  }
}
