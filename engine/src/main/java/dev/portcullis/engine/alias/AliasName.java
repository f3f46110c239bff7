package dev.portcullis.engine.alias;

import java.util.Locale;

/**
 * The two parts of an alias's name.
 *
 * @param type the resource type; a provider alone in old names such as {@code
 *     Microsoft.Compute/imageId}
 * @param property what follows the last slash
 */
record AliasName(String type, String property) {

  /** Divides a name that holds a slash. */
  static AliasName of(String name) {
    int bracket = name.indexOf('[');
    int slash = name.lastIndexOf('/', bracket < 0 ? name.length() : bracket);
    return new AliasName(name.substring(0, slash), name.substring(slash + 1));
  }

  /** Whether a name is made like that of an alias: a provider, a slash, something more. */
  static boolean isOne(String name) {
    int bracket = name.indexOf('[');
    int slash = name.indexOf('/');
    return slash > 0 && (bracket < 0 || slash < bracket);
  }

  /** Whether a type is one of components, whose properties stand at the root. */
  static boolean isComponentType(String type) {
    int slash = type.indexOf('/');
    String provider = slash < 0 ? type : type.substring(0, slash);
    return provider.toLowerCase(Locale.ROOT).endsWith(".data");
  }
}
