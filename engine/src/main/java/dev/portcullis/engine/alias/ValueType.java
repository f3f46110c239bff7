package dev.portcullis.engine.alias;

import java.util.Arrays;

/** The JSON type of one value of an alias, as catalogues tell it. */
public enum ValueType {
  STRING("String"),
  INTEGER("Integer"),
  NUMBER("Number"),
  BOOLEAN("Boolean"),
  ARRAY("Array"),
  OBJECT("Object"),
  /** Any type, or none that the catalogue tells. */
  ANY("Any");

  private final String wireName;

  ValueType(String wireName) {
    this.wireName = wireName;
  }

  /** Its name in a catalogue. */
  public String wireName() {
    return wireName;
  }

  /** The type of this name, without regard to case; {@link #ANY} for every other name. */
  public static ValueType of(String name) {
    return Arrays.stream(values())
        .filter(type -> type.wireName.equalsIgnoreCase(name))
        .findFirst()
        .orElse(ANY);
  }
}
