package dev.portcullis.importer.inventory;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out of an object what must stay secret, by the rule of the importers: no policy sees it,
 * and no log keeps it.
 *
 * <p>Left out are {@code value}, which holds a secret or a PKCS #12 file, and {@code pwd}, its
 * password, at the root and among the properties; the private members of a JSON Web Key; and every
 * text with a private key in PEM. Tags keep their names: {@code value} is one like others. A
 * resource of another service keeps its properties.
 */
public final class SecretFilter {

  private static final Set<String> IMPORTED = Set.of("value", "pwd");
  private static final String PEM = "PRIVATE KEY-----";

  private final boolean ofVault;

  private SecretFilter(boolean ofVault) {
    this.ofVault = ofVault;
  }

  /** The object without what must stay secret; an equal one where there was nothing. */
  public static ObjectValue filter(ObjectValue resource) {
    boolean ofVault = SecretMembers.mayBeOfVault(resource.members());
    return new SecretFilter(ofVault).root(resource);
  }

  private ObjectValue root(ObjectValue resource) {
    Map<String, Value> kept = new LinkedHashMap<>();
    resource
        .members()
        .forEach(
            (key, value) -> {
              if (!isSecret(key, value, true, true)) {
                kept.put(key, child(key.toLowerCase(Locale.ROOT), value));
              }
            });
    return new ObjectValue(kept);
  }

  private Value child(String key, Value value) {
    return switch (key) {
      case "tags" -> inner(value, false, false);
      case "key" -> inner(value, false, true);
      case "properties" -> inner(value, ofVault, ofVault);
      default -> inner(value, false, ofVault);
    };
  }

  private static Value inner(Value value, boolean values, boolean keys) {
    if (value instanceof ArrayValue array) {
      return new ArrayValue(
          array.elements().stream()
              .filter(element -> !isPem(element))
              .map(element -> inner(element, false, keys))
              .toList());
    }
    if (!(value instanceof ObjectValue object)) {
      return value;
    }
    Map<String, Value> kept = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (key, member) -> {
              if (!isSecret(key, member, values, keys)) {
                kept.put(key, inner(member, false, keys));
              }
            });
    return new ObjectValue(kept);
  }

  private static boolean isSecret(String key, Value value, boolean values, boolean keys) {
    String name = key.toLowerCase(Locale.ROOT);
    return (values && IMPORTED.contains(name) && isScalar(value))
        || (keys && SecretMembers.isPrivate(name) && value instanceof TextValue)
        || isPem(value);
  }

  private static boolean isScalar(Value value) {
    return value instanceof TextValue
        || value instanceof NumberValue
        || value instanceof BooleanValue;
  }

  private static boolean isPem(Value value) {
    return value instanceof TextValue text && text.text().contains(PEM);
  }
}
