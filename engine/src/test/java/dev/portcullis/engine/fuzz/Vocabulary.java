package dev.portcullis.engine.fuzz;

import java.util.List;
import java.util.Locale;

/** The types of the resources, and the fields that policies ask for. */
final class Vocabulary {

  /** A type that no catalogue knows. */
  static final String THINGS = "Contoso.Test/things";

  static final String PARTS = "Contoso.Test/things/parts";
  static final String OTHERS = "Contoso.Other/others";
  static final String VAULTS = "Microsoft.KeyVault/vaults";
  static final String KEYS = "Microsoft.KeyVault.Data/vaults/keys";
  static final String SETTINGS = "Microsoft.Insights/diagnosticSettings";

  /** The types of what is judged. */
  static final List<String> JUDGED = List.of(THINGS, VAULTS, KEYS);

  /** The types of what may be related. */
  static final List<String> RELATED = List.of(PARTS, OTHERS, SETTINGS, THINGS);

  private static final List<String> PLAIN =
      List.of(
          "name",
          "fullName",
          "kind",
          "type",
          "location",
          "id",
          "identity.type",
          "identity.userAssignedIdentities",
          "tags",
          "tags.env",
          "tags['ENV']",
          "tags[a.b]",
          "tags['''q''']");

  private static final List<String> OF_THINGS =
      List.of(
          "n",
          "s",
          "d",
          "b",
          "o",
          "o.x",
          "list",
          "list[*]",
          "list[*].p",
          "list[*].q[*]",
          "list[*].q[*].r",
          "texts",
          "texts[*]");

  private static final List<String> OF_VAULTS =
      List.of(
          "sku.name",
          "createMode",
          "softDeleteRetentionInDays",
          "networkAcls.ipRules",
          "networkAcls.ipRules[*]",
          "networkAcls.ipRules[*].value",
          "accessPolicies[*]",
          "accessPolicies[*].objectId",
          "accessPolicies[*].permissions.keys",
          "accessPolicies[*].permissions.keys[*]");

  private static final List<String> OF_KEYS =
      List.of(
          "keyType",
          "keySize",
          "attributes.createdOn",
          "attributes.expiresOn",
          "attributes.notBefore");

  private static final List<String> OF_SETTINGS =
      List.of(
          "logs[*]",
          "logs.enabled",
          "logs[*].category",
          "logs[*].retentionPolicy.days",
          "storageAccountId");

  private Vocabulary() {}

  /** A field, mostly of a type. */
  static String field(Dice dice, String type) {
    return switch (dice.below(8)) {
      case 0, 1 -> dice.oneOf(PLAIN);
      case 2 -> alias(dice, dice.oneOf(THINGS, VAULTS, KEYS, SETTINGS, OTHERS));
      case 3 -> "properties." + dice.oneOf(OF_THINGS);
      default -> alias(dice, type);
    };
  }

  /** The fields of a type that hold dates. */
  static List<String> dates(String type) {
    return type.equals(KEYS)
        ? List.of(
            KEYS + "/attributes.createdOn",
            KEYS + "/attributes.expiresOn",
            KEYS + "/attributes.notBefore")
        : List.of(THINGS + "/d", "properties.d", "properties.s");
  }

  /** A field with a star, mostly of a type. */
  static String starredField(Dice dice, String type) {
    for (int i = 0; i < 20; i++) {
      String field = field(dice, type);
      if (field.contains("[*]") || field.endsWith("logs.enabled")) {
        return field;
      }
    }
    return THINGS + "/list[*]";
  }

  private static String alias(Dice dice, String type) {
    String alias =
        type
            + "/"
            + dice.oneOf(
                switch (type) {
                  case VAULTS -> OF_VAULTS;
                  case KEYS -> OF_KEYS;
                  case SETTINGS -> OF_SETTINGS;
                  default -> OF_THINGS;
                });
    return dice.onceIn(8) ? alias.toUpperCase(Locale.ROOT) : alias;
  }
}
