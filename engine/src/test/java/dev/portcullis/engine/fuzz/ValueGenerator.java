package dev.portcullis.engine.fuzz;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes values, few and alike enough that comparisons hit. */
final class ValueGenerator {

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "A",
          "ab",
          "Ab",
          "b",
          "abc",
          "RSA",
          "rsa-hsm",
          "true",
          "False",
          "5",
          "05",
          "5.0",
          "10",
          "9",
          "a*",
          "*",
          "?",
          "#",
          "a b",
          "x/y",
          "East US 2",
          "eastus2",
          "ß",
          "SS",
          "İ",
          "10.0.0.0/8",
          "10.0.0.1",
          "::1",
          "e",
          "p",
          "x",
          "default",
          "it's",
          "[a");
  private static final List<String> DATES =
      List.of(
          "2026-11-24T08:00:00Z",
          "2026-11-24T08:00:00.0000000Z",
          "2026-11-24T08:00:00.0000001Z",
          "2026-11-14T08:00:00Z",
          "2026-01-31T23:59:59.5Z",
          "0001-01-01T00:00:00Z",
          "9999-12-31T23:59:59Z",
          "2026-11-24",
          "2026-11-24T08:00:00z",
          "2026-02-30T00:00:00Z");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "2",
          "5",
          "10",
          "-1",
          "5.0",
          "4.5",
          "1e1",
          "-0",
          "2048",
          "9223372036854775807",
          "9223372036854775808",
          "1e-3",
          "1E400");

  private final Dice dice;

  ValueGenerator(Dice dice) {
    this.dice = dice;
  }

  /** Half of the texts are among very few, so that equal ones meet. */
  String text() {
    return dice.onceIn(2) ? dice.oneOf("a", "A", "b", "") : dice.oneOf(TEXTS);
  }

  String date() {
    return dice.oneOf(DATES);
  }

  NumberValue number() {
    return new NumberValue(dice.oneOf(NUMBERS));
  }

  NumberValue integer() {
    return NumberValue.of(dice.oneOf(0, 1, 2, 3, 5, 10, 20, -1));
  }

  Value bool() {
    return BooleanValue.of(dice.onceIn(2));
  }

  Value scalar() {
    return dice.made(
        () -> new TextValue(text()),
        () -> new TextValue(text()),
        () -> new TextValue(date()),
        this::number,
        this::integer,
        this::bool);
  }

  /** Any value, one that does not fit where it stands included. */
  Value any() {
    return switch (dice.below(8)) {
      case 0 -> NullValue.NULL;
      case 1 -> array();
      case 2 -> object();
      default -> scalar();
    };
  }

  ArrayValue array() {
    return Json.array(dice.below(4), () -> dice.onceIn(8) ? any() : scalar());
  }

  ObjectValue object() {
    Map<String, Value> members = new LinkedHashMap<>();
    for (int i = dice.below(3); i > 0; i--) {
      members.put(dice.oneOf("a", "p", "x", "A b"), dice.onceIn(6) ? any() : scalar());
    }
    return new ObjectValue(members);
  }
}
