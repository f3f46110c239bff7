package dev.portcullis.engine.fuzz;

import dev.portcullis.engine.check.PolicyMode;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes cases without an expectation: a policy, its parameters, and what surrounds resources. */
final class PolicyGenerator {

  /** The parameters that every policy has. */
  static final List<String> PARAMETERS =
      List.of("text", "date", "number", "flag", "list", "object");

  private final Dice dice;
  private final ValueGenerator values;
  private final String type;

  PolicyGenerator(Dice dice, String type) {
    this.dice = dice;
    this.values = new ValueGenerator(dice);
    this.type = type;
  }

  /** What surrounds a policy for components: a case without its rule and its resource. */
  ObjectValue surroundings() {
    ObjectValue policy = Json.object("mode", Json.text(PolicyMode.KEY_VAULT_DATA.wireName()));
    ObjectValue fuzzed = Json.object("policy", Json.with(policy, "parameters", declared()));
    return Json.with(Json.with(fuzzed, "parameters", parameters()), "context", context());
  }

  /** The case with this condition in its policy. */
  static ObjectValue withRule(ObjectValue surroundings, ObjectValue condition) {
    ObjectValue rule =
        Json.with(Json.object("if", condition), "then", Json.object("effect", Json.text("audit")));
    ObjectValue policy = (ObjectValue) surroundings.get("policy");
    return Json.with(surroundings, "policy", Json.with(policy, "policyRule", rule));
  }

  /** A case of the format that the files of cases have, without a resource. */
  ObjectValue policy() {
    Map<String, Value> members = new LinkedHashMap<>();
    boolean existence = !type.equals(Vocabulary.KEYS) && dice.onceIn(4);
    members.put("policy", existence ? existencePolicy() : auditPolicy());
    members.put("parameters", parameters());
    if (existence) {
      members.put(
          "related",
          Json.array(
              1 + dice.below(8),
              () -> new ResourceGenerator(dice).related(dice.oneOf(Vocabulary.RELATED), type)));
    }
    members.put("context", context());
    return new ObjectValue(members);
  }

  private ObjectValue auditPolicy() {
    PolicyMode usual =
        type.equals(Vocabulary.KEYS)
            ? PolicyMode.KEY_VAULT_DATA
            : dice.oneOf(PolicyMode.ALL, PolicyMode.INDEXED);
    PolicyMode mode = dice.onceIn(5) ? dice.oneOf(PolicyMode.values()) : usual;
    return policy(mode.wireName(), rule(), new EffectGenerator(dice, type).then(mode));
  }

  private ObjectValue existencePolicy() {
    String relatedType = dice.oneOf(Vocabulary.RELATED);
    ObjectValue rule = dice.onceIn(2) ? ofType() : rule();
    Map<String, Value> details = new LinkedHashMap<>();
    details.put("type", Json.text(relatedType));
    if (dice.onceIn(3)) {
      details.put(
          "name",
          dice.made(
              () -> Json.text(dice.oneOf("a", "default", "a/?", "Ab/b")),
              () -> Json.template("concat(field('name'), '/b')"),
              () -> Json.template("field('" + Vocabulary.field(dice, type) + "')")));
    }
    if (dice.onceIn(3)) {
      details.put("existenceScope", Json.text(dice.oneOf("subscription", "ResourceGroup")));
    }
    if (dice.onceIn(5)) {
      details.put("resourceGroupName", Json.text(dice.oneOf("other", "g")));
    }
    if (!dice.onceIn(4)) {
      details.put(
          "existenceCondition", new ConditionGenerator(dice, relatedType).condition(dice.below(3)));
    }
    boolean deploys = dice.onceIn(3);
    if (deploys) {
      details.put("roleDefinitionIds", Json.array(List.of(Json.text("/roles/r"))));
      details.put("deployment", deployment());
    }
    ObjectValue then =
        Json.object("effect", Json.text(deploys ? "deployIfNotExists" : "auditIfNotExists"));
    return policy("All", rule, Json.with(then, "details", new ObjectValue(details)));
  }

  private ObjectValue deployment() {
    ObjectValue template = Json.object("variables", Json.text("[variables('x')]"));
    ObjectValue parameters = Json.object("p", Json.object("value", Json.template("field('name')")));
    return Json.object(
        "properties", Json.with(Json.object("template", template), "parameters", parameters));
  }

  private ObjectValue policy(String mode, ObjectValue condition, ObjectValue then) {
    ObjectValue rule = Json.object("if", condition);
    ObjectValue policy = Json.object("mode", Json.text(mode));
    policy = Json.with(policy, "parameters", declared());
    return Json.with(policy, "policyRule", Json.with(rule, "then", then));
  }

  private ObjectValue rule() {
    ObjectValue condition = new ConditionGenerator(dice, type).condition(3);
    return dice.onceIn(2)
        ? condition
        : Json.object("allOf", Json.array(List.of(ofType(), condition)));
  }

  private ObjectValue ofType() {
    return Json.with(
        Json.object("field", Json.text("type")),
        "equals",
        Json.text(dice.onceIn(10) ? Vocabulary.OTHERS : type));
  }

  private ObjectValue declared() {
    Map<String, Value> declared = new LinkedHashMap<>();
    String[] types = {"String", "String", "Float", "Boolean", "Array", "Object"};
    for (int i = 0; i < types.length; i++) {
      declared.put(PARAMETERS.get(i), Json.object("type", Json.text(types[i])));
    }
    return new ObjectValue(declared);
  }

  private ObjectValue parameters() {
    Map<String, Value> given = new LinkedHashMap<>();
    given.put("text", new TextValue(values.text()));
    given.put("date", new TextValue(values.date()));
    given.put("number", dice.oneOf(values.integer(), new NumberValue("4.5")));
    given.put("flag", BooleanValue.of(dice.onceIn(2)));
    given.put("list", values.array());
    given.put("object", values.object());
    return new ObjectValue(given);
  }

  private ObjectValue context() {
    ObjectValue request = Json.object("apiVersion", Json.text("2024-11-01"));
    ObjectValue subscription =
        Json.with(
            Json.object("displayName", Json.text(values.text())),
            "tags",
            dice.onceIn(2) ? ObjectValue.EMPTY : Json.object("env", Json.text(values.text())));
    ObjectValue context = Json.object("requestContext", request);
    context = Json.with(context, "subscription", subscription);
    context =
        dice.onceIn(2)
            ? context
            : Json.with(context, "resourceGroup", Json.object("location", Json.text("eastus2")));
    return dice.onceIn(2)
        ? context
        : Json.with(context, "vault", Json.object("location", Json.text("eastus2")));
  }
}
