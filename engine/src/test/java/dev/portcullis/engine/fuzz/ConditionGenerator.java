package dev.portcullis.engine.fuzz;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.fuzz.ExpressionGenerator.Kind;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes conditions of every kind, in Azure Policy JSON. */
final class ConditionGenerator {

  /** How deep counts lie in each other. */
  static final int MOST_COUNTS = 3;

  private final Dice dice;
  private final ValueGenerator values;
  private final String type;
  private final List<String> currents;

  private ConditionGenerator(Dice dice, String type, List<String> currents) {
    this.dice = dice;
    this.values = new ValueGenerator(dice);
    this.type = type;
    this.currents = List.copyOf(currents);
  }

  /** Makes conditions over resources of a type. */
  ConditionGenerator(Dice dice, String type) {
    this(dice, type, List.of());
  }

  ObjectValue condition(int depth) {
    return switch (depth <= 0 ? 9 : dice.below(10)) {
      case 0, 1, 2 ->
          Json.object("allOf", Json.array(1 + dice.below(3), () -> condition(depth - 1)));
      case 3, 4 -> Json.object("anyOf", Json.array(1 + dice.below(3), () -> condition(depth - 1)));
      case 5 -> Json.object("not", condition(depth - 1));
      default -> comparison(depth);
    };
  }

  private ObjectValue comparison(int depth) {
    Map<String, Value> members = new LinkedHashMap<>();
    Operator operator = dice.oneOf(Operator.values());
    switch (dice.below(10)) {
      case 0, 1 -> members.put("value", value());
      case 2 -> {
        if (currents.size() >= MOST_COUNTS) {
          return guard();
        }
        members.put("count", count(depth));
        if (!dice.onceIn(4)) {
          members.put(dice.oneOf("equals", "greater", "lessOrEquals", "notIn"), countTarget());
          return new ObjectValue(members);
        }
      }
      case 3 -> {
        return dates();
      }
      case 4 -> {
        return guard();
      }
      default -> members.put("field", field());
    }
    members.put(operator.wireName(), target(operator));
    return new ObjectValue(members);
  }

  private Value field() {
    if (!currents.isEmpty() && dice.onceIn(2)) {
      String counted = dice.oneOf(currents);
      if (counted.contains("/")) {
        return Json.text(counted + dice.oneOf("", ".p", ".value", ".q[*]", ".category"));
      }
    }
    return dice.onceIn(15)
        ? Json.template("concat('tags[', parameters('text'), ']')")
        : Json.text(Vocabulary.field(dice, type));
  }

  private Value value() {
    return switch (dice.below(5)) {
      case 0 -> values.any();
      case 1, 2 ->
          Json.template("field('" + Vocabulary.field(dice, type).replace("'", "''") + "')");
      default -> Json.template(expressions().any(1 + dice.below(3)));
    };
  }

  /** A comparison of dates: the ones that are computed as numbers. */
  private ObjectValue dates() {
    Map<String, Value> members = new LinkedHashMap<>();
    String operator = dice.oneOf("less", "lessOrEquals", "greater", "greaterOrEquals");
    if (dice.onceIn(2)) {
      members.put("value", Json.template(expressions().of(Kind.DATE, dice.below(3))));
    } else {
      members.put("field", Json.text(dice.oneOf(Vocabulary.dates(type))));
    }
    members.put(
        operator,
        Json.template(
            dice.onceIn(3)
                ? "addDays(if(empty(field('%1$s')), field('%2$s'), field('%1$s')), %3$s)"
                    .formatted(
                        dice.oneOf(Vocabulary.dates(type)),
                        dice.oneOf(Vocabulary.dates(type)),
                        days())
                : "addDays(%s, %s)".formatted(expressions().of(Kind.DATE, dice.below(3)), days())));
    return new ObjectValue(members);
  }

  /** A comparison of the kind that guards what follows. */
  private ObjectValue guard() {
    return Json.with(
        Json.object("value", Json.template(expressions().of(Kind.BOOLEAN, 1 + dice.below(3)))),
        dice.oneOf("equals", "notEquals"),
        dice.oneOf(values.bool(), Json.text("True")));
  }

  private String days() {
    return dice.oneOf("0", "0", "10", "-10", "1");
  }

  private Value target(Operator operator) {
    if (dice.onceIn(3)) {
      return Json.template(expressions().of(kind(operator), dice.below(3)));
    }
    return switch (operator) {
      case IN, NOT_IN ->
          dice.onceIn(5)
              ? Json.array(2, () -> Json.template(expressions().any(1)))
              : Json.array(dice.below(4), values::scalar);
      case EXISTS -> dice.oneOf(values.bool(), Json.text("True"), Json.text("false"));
      case LIKE, NOT_LIKE, MATCH, NOT_MATCH, MATCH_INSENSITIVELY, NOT_MATCH_INSENSITIVELY ->
          Json.text(
              dice.onceIn(2)
                  ? values.text()
                  : dice.oneOf("a*", "*", "*b*", "#", "?", "??", ".", "a?", "RSA*"));
      case CONTAINS_KEY, NOT_CONTAINS_KEY -> Json.text(dice.oneOf("a", "ENV", "p", "r"));
      case LESS, LESS_OR_EQUALS, GREATER, GREATER_OR_EQUALS ->
          dice.made(
              values::number,
              values::integer,
              () -> Json.text(values.text()),
              () -> Json.text(values.date()));
      case EQUALS, NOT_EQUALS, CONTAINS, NOT_CONTAINS -> values.scalar();
    };
  }

  private Kind kind(Operator operator) {
    return switch (operator) {
      case IN, NOT_IN -> Kind.ARRAY;
      case EXISTS -> Kind.BOOLEAN;
      case LESS, LESS_OR_EQUALS, GREATER, GREATER_OR_EQUALS ->
          dice.oneOf(Kind.NUMBER, Kind.DATE, Kind.TEXT);
      default -> Kind.TEXT;
    };
  }

  private Value countTarget() {
    return dice.onceIn(3)
        ? dice.made(
            () -> Json.template("length(field('" + Vocabulary.starredField(dice, type) + "'))"),
            () -> Json.template(expressions().of(Kind.NUMBER, 2)))
        : values.integer();
  }

  private ObjectValue count(int depth) {
    Map<String, Value> members = new LinkedHashMap<>();
    List<String> inner = new ArrayList<>(currents);
    if (dice.onceIn(2)) {
      String field = countedField();
      members.put("field", Json.text(field));
      inner.add(field);
    } else {
      members.put(
          "value",
          dice.made(
              values::array,
              () -> Json.template("parameters('list')"),
              () -> Json.template("range(0, 400)"),
              () -> Json.template(expressions().of(Kind.ARRAY, 2))));
      String name = currents.isEmpty() && dice.onceIn(2) ? "default" : dice.oneOf("e", "E", "one");
      if (!name.equals("default")) {
        members.put("name", Json.text(name));
      }
      inner.add(name);
    }
    if (!dice.onceIn(5)) {
      members.put("where", new ConditionGenerator(dice, type, inner).where(depth - 1));
    }
    return new ObjectValue(members);
  }

  /** A condition inside counts, which now and then is another count. */
  private ObjectValue where(int depth) {
    if (currents.size() >= MOST_COUNTS) {
      return condition(0);
    }
    return dice.below(currents.size() + 1) > 0
        ? Json.with(Json.object("count", count(depth)), "greater", values.integer())
        : condition(depth);
  }

  private String countedField() {
    for (String current : currents) {
      if (current.contains("/") && dice.onceIn(2)) {
        return current.endsWith("list[*]") ? current + ".q[*]" : current;
      }
    }
    return Vocabulary.starredField(dice, type);
  }

  private ExpressionGenerator expressions() {
    return new ExpressionGenerator(dice, type, currents);
  }
}
