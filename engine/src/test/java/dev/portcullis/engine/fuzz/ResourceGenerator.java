package dev.portcullis.engine.fuzz;

import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Makes resources of the types of {@link Vocabulary}, with holes and misfits. */
final class ResourceGenerator {

  private static final String GROUP = "/subscriptions/s/resourceGroups/g";

  private final Dice dice;
  private final ValueGenerator values;

  ResourceGenerator(Dice dice) {
    this.dice = dice;
    this.values = new ValueGenerator(dice);
  }

  /** A resource that a policy judges. */
  ObjectValue resource(String type) {
    String name = dice.oneOf("a", "Ab", "v1");
    return resource(type, name, id(type, name));
  }

  /** An existing resource that may be related to one of another type. */
  ObjectValue related(String type, String judgedType) {
    String parent = dice.oneOf("a", "Ab", "v1");
    String name = dice.oneOf("a", "b", "default");
    if (type.startsWith(judgedType + "/")) {
      String id = id(judgedType, parent) + type.substring(judgedType.length()) + "/" + name;
      return resource(type, dice.onceIn(2) ? parent + "/" + name : name, id);
    }
    String scope =
        dice.oneOf(
            GROUP,
            GROUP.toUpperCase(Locale.ROOT),
            "/subscriptions/s/resourceGroups/other",
            "/subscriptions/s",
            "/subscriptions/t/resourceGroups/g",
            id(judgedType, parent));
    return resource(type, name, "%s/providers/%s/%s".formatted(scope, type, name));
  }

  private static String id(String type, String name) {
    return "%s/providers/%s/%s".formatted(GROUP, type, name);
  }

  private ObjectValue resource(String type, String name, String id) {
    Shape resource = new Shape();
    resource.members.put("type", Json.text(dice.onceIn(8) ? type.toUpperCase(Locale.ROOT) : type));
    resource.maybe("name", () -> Json.text(name));
    resource.maybe("id", () -> Json.text(id));
    resource.maybe("kind", () -> Json.text(values.text()));
    resource.maybe("location", () -> Json.text(dice.oneOf("East US 2", "eastus2", "westeurope")));
    resource.maybe("tags", this::tags);
    resource.maybe("identity", this::identity);
    Shape properties = type.equals(Vocabulary.KEYS) || dice.onceIn(6) ? resource : new Shape();
    switch (type) {
      case Vocabulary.VAULTS -> vault(properties);
      case Vocabulary.KEYS -> key(properties);
      case Vocabulary.SETTINGS -> setting(properties);
      default -> thing(properties);
    }
    if (properties != resource) {
      resource.maybe("properties", properties::value);
    }
    return resource.value();
  }

  private Value tags() {
    Shape tags = new Shape();
    tags.maybe(dice.oneOf("env", "ENV", "Env"), values::scalar);
    tags.maybe("a.b", () -> Json.text(values.text()));
    tags.maybe("'q'", values::scalar);
    return tags.value();
  }

  private Value identity() {
    Shape identity = new Shape();
    identity.maybe("type", () -> Json.text(dice.oneOf("SystemAssigned", "None", "a")));
    identity.maybe("userAssignedIdentities", values::object);
    return identity.value();
  }

  private void thing(Shape thing) {
    thing.maybe("n", values::number);
    thing.maybe("s", () -> Json.text(values.text()));
    thing.maybe("d", () -> Json.text(values.date()));
    thing.maybe("b", values::bool);
    thing.maybe("o", values::object);
    thing.maybe("texts", () -> Json.array(dice.below(3), () -> Json.text(values.text())));
    thing.maybe("list", () -> Json.array(dice.below(4), this::listed));
  }

  private Value listed() {
    Shape element = new Shape();
    element.maybe("p", values::scalar);
    element.maybe("q", () -> Json.array(dice.below(3), () -> Json.object("r", values.scalar())));
    return dice.onceIn(10) ? values.any() : element.value();
  }

  private void vault(Shape vault) {
    vault.maybe("sku", () -> Json.object("name", Json.text(values.text())));
    vault.maybe("createMode", () -> Json.text(values.text()));
    vault.maybe("softDeleteRetentionInDays", values::integer);
    vault.maybe(
        "networkAcls",
        () ->
            Json.object(
                "ipRules",
                Json.array(dice.below(3), () -> Json.object("value", Json.text(values.text())))));
    vault.maybe("accessPolicies", () -> Json.array(dice.below(3), this::accessPolicy));
  }

  private Value accessPolicy() {
    Shape policy = new Shape();
    policy.maybe("objectId", () -> Json.text(values.text()));
    policy.maybe("permissions", () -> Json.object("keys", values.array()));
    return policy.value();
  }

  private void key(Shape key) {
    key.maybe("keyType", () -> Json.text(dice.oneOf("RSA", "rsa-hsm", "EC")));
    key.maybe("keySize", () -> dice.oneOf(values.number(), values.integer()));
    Shape attributes = new Shape();
    attributes.maybe("createdOn", () -> Json.text(values.date()));
    attributes.maybe("expiresOn", () -> Json.text(values.date()));
    attributes.maybe("notBefore", () -> Json.text(dice.onceIn(4) ? "" : values.date()));
    key.maybe("attributes", attributes::value);
  }

  private void setting(Shape setting) {
    setting.maybe("storageAccountId", () -> Json.text(values.text()));
    setting.maybe("logs", () -> Json.array(dice.below(3), this::log));
  }

  private Value log() {
    Shape log = new Shape();
    log.maybe("category", () -> Json.text(values.text()));
    log.maybe("enabled", values::bool);
    log.maybe("retentionPolicy", () -> Json.object("days", values.integer()));
    return log.value();
  }

  /** An object in the making, some of whose members are left out or misfits. */
  private final class Shape {

    private final Map<String, Value> members = new LinkedHashMap<>();

    void maybe(String key, Supplier<? extends Value> value) {
      if (!dice.onceIn(5)) {
        members.put(key, dice.onceIn(15) ? values.any() : value.get());
      }
    }

    ObjectValue value() {
      return new ObjectValue(members);
    }
  }
}
