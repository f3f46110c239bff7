package dev.portcullis.ast;

import static dev.portcullis.ast.Chance.NOWHERE;
import static dev.portcullis.ast.Chance.name;

import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.AnyOf;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Condition.Not;
import dev.portcullis.ast.FieldReference.Computed;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Subject.FieldCount;
import dev.portcullis.ast.Subject.ValueCount;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes up conditions, above all such as have a short form or nearly have one. */
final class MadeUpConditions {

  private final Chance chance;
  private final MadeUpValues values;

  MadeUpConditions(Chance chance, MadeUpValues values) {
    this.chance = chance;
    this.values = values;
  }

  /** The condition of a rule, which often begins with its types. */
  Condition rule() {
    if (chance.once(4)) {
      return type();
    }
    if (chance.once(2)) {
      List<Condition> conditions = new ArrayList<>(List.of(type()));
      conditions.addAll(chance.some(4, () -> condition(3)));
      return new AllOf(NOWHERE, conditions);
    }
    return condition(4);
  }

  private Condition type() {
    JsonValue first = new JsonText(NOWHERE, values.type());
    return chance.once(3)
        ? comparison(
            new Subject.Field(named("type")),
            Operator.IN,
            new JsonArray(
                NOWHERE, List.of(first, new JsonText(NOWHERE, chance.oneOf("a/b", "odd", "[[a]")))))
        : comparison(new Subject.Field(named("type")), Operator.EQUALS, first);
  }

  Condition condition() {
    return condition(3);
  }

  private Condition condition(int depth) {
    return switch (chance.below(depth > 0 ? 8 : 3)) {
      case 0, 1 -> comparison(field(), operator(), values.value());
      case 2 -> comparison(new Subject.Value(values.value()), operator(), values.value());
      case 3 -> new AllOf(NOWHERE, chance.some(4, () -> condition(depth - 1)));
      case 4 -> new AnyOf(NOWHERE, chance.some(4, () -> condition(depth - 1)));
      case 5 -> new Not(NOWHERE, condition(depth - 1));
      default -> count(depth);
    };
  }

  private Subject field() {
    return new Subject.Field(reference());
  }

  FieldReference reference() {
    return chance.once(6) ? new Computed(NOWHERE, values.expression()) : named(values.field());
  }

  private static Named named(String field) {
    return new Named(NOWHERE, field);
  }

  private Comparison count(int depth) {
    Optional<Condition> where =
        chance.once(3) ? Optional.empty() : Optional.of(condition(depth - 1));
    if (chance.once(2)) {
      FieldReference field = reference();
      JsonValue target =
          field instanceof Named named && chance.once(4)
              ? length(fieldCall(named.text()))
              : target();
      return comparison(new FieldCount(NOWHERE, field, where), countOperator(), target);
    }
    JsonValue array = values.value();
    JsonValue target =
        array instanceof JsonTemplate template && chance.once(4)
            ? length(template.expression())
            : target();
    Optional<Name> variable =
        chance.once(4)
            ? Optional.empty()
            : Optional.of(
                name(chance.oneOf("ip", "rule", "my ip", "and", "_", "", "name", "tags", "item")));
    return comparison(new ValueCount(NOWHERE, array, variable, where), countOperator(), target);
  }

  private JsonValue target() {
    return chance.once(4)
        ? values.value()
        : new JsonNumber(NOWHERE, chance.oneOf("0", "1", "-1", "2.5"));
  }

  private static JsonValue length(TemplateExpression counted) {
    return new JsonTemplate(NOWHERE, new Call(NOWHERE, name("length"), List.of(counted)));
  }

  private static TemplateExpression fieldCall(String field) {
    return new Call(NOWHERE, name("field"), List.of(new TextLiteral(NOWHERE, field)));
  }

  private Operator countOperator() {
    return switch (chance.below(6)) {
      case 0, 1 -> Operator.EQUALS;
      case 2 -> Operator.GREATER;
      case 3 -> Operator.GREATER_OR_EQUALS;
      case 4 -> Operator.LESS;
      default -> operator();
    };
  }

  private Operator operator() {
    return chance.oneOf(Operator.values());
  }

  private static Comparison comparison(Subject subject, Operator operator, JsonValue target) {
    return new Comparison(NOWHERE, subject, operator, target);
  }
}
