package dev.portcullis.parser;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.EffectDetails.Addition;
import dev.portcullis.ast.EffectDetails.Append;
import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.EffectDetails.Modification;
import dev.portcullis.ast.EffectDetails.Operation;
import dev.portcullis.ast.EffectDetails.Other;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import java.util.Optional;

/** Makes what {@code then.details} says; its members tell which effect it belongs to. */
final class EffectDetailsBuilder {

  private final ConditionBuilder conditions;
  private final TemplateReader templates;
  private final Faults faults;

  EffectDetailsBuilder(ConditionBuilder conditions, TemplateReader templates, Faults faults) {
    this.conditions = conditions;
    this.templates = templates;
    this.faults = faults;
  }

  /** The details that a value is, or nothing where it can be none, which is reported. */
  Optional<EffectDetails> details(JsonValue value) {
    if (value instanceof JsonArray array) {
      return Optional.of(append(array));
    }
    return Members.of("`details`", value, faults)
        .map(
            members ->
                members.has("type")
                    ? existence(members)
                    : members.has("operations") ? modification(members) : other(members.object()));
  }

  private Existence existence(Members members) {
    return new Existence(
        members.object().span(),
        type(members),
        expressions(members, "name"),
        expressions(members, "resourceGroupName"),
        expressions(members, "existenceScope"),
        expressions(members, "evaluationDelay"),
        members.take("existenceCondition").map(conditions::condition),
        expressions(members, "roleDefinitionIds"),
        expressions(members, "deploymentScope"),
        members.take("deployment"),
        members.rest());
  }

  private Modification modification(Members members) {
    return new Modification(
        members.object().span(),
        expressions(members, "roleDefinitionIds"),
        expressions(members, "conflictEffect"),
        members.requireElements("operations").stream()
            .flatMap(operation -> operation(operation).stream())
            .toList(),
        members.rest());
  }

  private Optional<Operation> operation(JsonValue value) {
    return Members.of("an operation", value, faults)
        .map(
            members -> {
              Operation operation =
                  new Operation(
                      members.object().span(),
                      members.requireText("operation"),
                      field(members),
                      expressions(members, "value"),
                      expressions(members, "condition"));
              members.refuseRest("operation", "field", "value", "condition");
              return operation;
            });
  }

  private Append append(JsonArray array) {
    return new Append(
        array.span(),
        array.elements().stream().flatMap(element -> addition(element).stream()).toList());
  }

  private Optional<Addition> addition(JsonValue value) {
    return Members.of("what `append` adds", value, faults)
        .map(
            members -> {
              Addition addition =
                  new Addition(
                      members.object().span(),
                      field(members),
                      members
                          .require("value")
                          .map(templates::expressionsOf)
                          .orElseGet(() -> StandIns.value(members.object().span())));
              members.refuseRest("field", "value");
              return addition;
            });
  }

  private Other other(JsonObject object) {
    return new Other((JsonObject) templates.expressionsOf(object));
  }

  private FieldReference field(Members members) {
    return members
        .require("field")
        .map(templates::field)
        .orElseGet(() -> StandIns.field(members.object().span()));
  }

  private JsonValue type(Members members) {
    return members
        .require("type")
        .map(type -> templates.textOrExpression(type, "`type`"))
        .orElseGet(() -> StandIns.value(members.object().span()));
  }

  private Optional<JsonValue> expressions(Members members, String key) {
    return members.take(key).map(templates::expressionsOf);
  }
}
