package dev.portcullis.engine.message;

import dev.portcullis.name.FieldScope;
import dev.portcullis.name.PlainFields;
import java.util.Locale;
import java.util.Optional;

/** Tells which field the name in a placeholder means: the short names of our language. */
public final class PlaceholderName {

  private PlaceholderName() {}

  /**
   * The field that a name means for objects of a type.
   *
   * @param name a plain field, a tag, an alias in full, or what follows the type in an alias
   * @param type the type of the object; empty where it is not known, so that the name is a path
   */
  public static String field(String name, String type) {
    boolean whole = name.indexOf('/') >= 0 || isTag(name) || PlainFields.isPlain(name);
    return whole || type.isEmpty()
        ? name
        : FieldScope.of(Optional.of(type)).field(name).orElse(name);
  }

  private static boolean isTag(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.equals("tags") || folded.startsWith("tags.") || folded.startsWith("tags[");
  }
}
