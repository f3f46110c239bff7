package dev.portcullis.engine.expression;

import dev.portcullis.engine.slice.CanonicalText;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A JSON object some of whose values are expressions. */
public record ObjectOf(Map<String, RowExpression> members) implements RowExpression {

  public ObjectOf {
    members = new LinkedHashMap<>(members);
  }

  @Override
  public Value value(RowScope scope) {
    Map<String, Value> values = new LinkedHashMap<>();
    members.forEach((key, member) -> values.put(key, member.value(scope)));
    return new ObjectValue(values);
  }

  @Override
  public Reach reach() {
    return members.values().stream().map(RowExpression::reach).reduce(Reach.CONSTANT, Reach::and);
  }

  @Override
  public String canonical() {
    return members.entrySet().stream()
        .map(member -> CanonicalText.quoted(member.getKey()) + ": " + member.getValue().canonical())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
