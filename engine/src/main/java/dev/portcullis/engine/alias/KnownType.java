package dev.portcullis.engine.alias;

/**
 * A resource type that a catalogue knows.
 *
 * @param name its full name
 * @param complete whether every alias of the type is in the catalogue
 * @param taggedAndLocated whether its resources have tags and a location, or nothing is known of
 *     it: what mode Indexed reaches
 * @param extension whether its resources extend others, as diagnostic settings do
 */
public record KnownType(
    String name, boolean complete, boolean taggedAndLocated, boolean extension) {

  /** Whether it is a type of components, such as the keys of a vault. */
  public boolean isOfComponents() {
    return AliasName.isComponentType(name);
  }
}
