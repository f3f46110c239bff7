package dev.portcullis.engine.fuzz;

import dev.portcullis.engine.check.PolicyMode;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the {@code then} of effects that look for no related resource. */
final class EffectGenerator {

  private static final Value ROLES = Json.array(List.of(Json.text("/roles/r")));

  private final Dice dice;
  private final ValueGenerator values;
  private final ExpressionGenerator expressions;

  EffectGenerator(Dice dice, String type) {
    this.dice = dice;
    this.values = new ValueGenerator(dice);
    this.expressions = new ExpressionGenerator(dice, type, List.of());
  }

  /** An effect that policies of a mode may have, mostly audit. */
  ObjectValue then(PolicyMode mode) {
    List<Effect> effects = new ArrayList<>(mode.effects());
    effects.removeIf(Effect::looksForRelated);
    boolean audit = effects.contains(Effect.AUDIT) && dice.onceIn(2);
    Effect effect = audit ? Effect.AUDIT : dice.oneOf(effects);
    String name = effect.wireName();
    ObjectValue then =
        Json.object("effect", Json.text(dice.onceIn(4) ? name.toUpperCase(Locale.ROOT) : name));
    return details(effect).map(details -> Json.with(then, "details", details)).orElse(then);
  }

  private Optional<Value> details(Effect effect) {
    return switch (effect) {
      case APPEND ->
          Optional.of(Json.array(1 + dice.below(2), () -> Json.with(field(), "value", value())));
      case MODIFY -> Optional.of(modification());
      case DENY_ACTION ->
          Optional.of(Json.object("actionNames", Json.array(List.of(Json.text("delete")))));
      case MANUAL ->
          Optional.of(Json.object("defaultState", Json.text(dice.oneOf("Unknown", "compliant"))));
      case MUTATE, ENFORCE_REGO_POLICY, ENFORCE_SETTING ->
          Optional.of(Json.object("mutationInfo", Json.object("content", Json.text("c"))));
      case ADD_TO_NETWORK_GROUP -> Optional.of(Json.object("networkGroupId", Json.text("/g")));
      case AUDIT, AUDIT_ACTION, AUDIT_IF_NOT_EXISTS, DENY, DEPLOY_IF_NOT_EXISTS, DISABLED ->
          Optional.empty();
    };
  }

  private Value modification() {
    ObjectValue details = Json.object("roleDefinitionIds", ROLES);
    if (dice.onceIn(2)) {
      details =
          Json.with(details, "conflictEffect", Json.text(dice.oneOf("audit", "Deny", "disabled")));
    }
    return Json.with(details, "operations", Json.array(1 + dice.below(2), this::operation));
  }

  private ObjectValue operation() {
    if (dice.onceIn(3)) {
      return Json.with(field(), "operation", Json.text("remove"));
    }
    ObjectValue operation =
        Json.with(field(), "operation", Json.text(dice.oneOf("add", "addOrReplace", "ADD")));
    operation = Json.with(operation, "value", value());
    return dice.onceIn(3)
        ? Json.with(operation, "condition", Json.template("equals(parameters('flag'), true())"))
        : operation;
  }

  private ObjectValue field() {
    return Json.object("field", Json.text(dice.oneOf("tags.env", "tags['a b']", "tags[a.b]")));
  }

  private Value value() {
    return dice.onceIn(2) ? new TextValue(values.text()) : Json.template(expressions.any(2));
  }
}
