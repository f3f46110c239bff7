package dev.portcullis.engine.alias;

import dev.portcullis.engine.value.ObjectValue;
import java.util.List;
import java.util.Optional;

/** What a field's name stands for. */
public sealed interface ResolvedField {

  /** The name as the policy writes it. */
  String name();

  /** A field that every resource has. */
  record Plain(String name, PlainField field) implements ResolvedField {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.plain(this);
    }
  }

  /** The object of all tags. */
  record AllTags(String name) implements ResolvedField {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.allTags(this);
    }
  }

  /**
   * The value of one tag.
   *
   * @param tag the name of the tag, which may hold any character; tags are found without case
   */
  record Tag(String name, String tag) implements ResolvedField {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tag(this);
    }
  }

  /** A property, found by its path. */
  sealed interface Path extends ResolvedField {

    /**
     * Where its values may stand in the resources of a type: the first path that is there in a
     * resource counts. None where the field belongs to other types; it is missing then.
     *
     * @param type the type of the resource; an empty one is taken to be that of the field
     * @param apiVersion the API version of the request; empty where there is none
     */
    List<AliasPath> paths(String type, String apiVersion);

    /**
     * Where its values stand in one resource; empty where the field belongs to other types.
     *
     * @param apiVersion the API version of the request; empty where there is none
     */
    default Optional<AliasPath> pathIn(ObjectValue resource, String apiVersion) {
      // Asked for each field that is read: streams would be a good part of that.
      List<AliasPath> paths = paths(resource.text("type"), apiVersion);
      for (AliasPath path : paths) {
        if (path.isPresentIn(resource)) {
          return Optional.of(path);
        }
      }
      return paths.isEmpty() ? Optional.empty() : Optional.of(paths.get(0));
    }

    /** Whether its path has a star, so that it selects any number of values. */
    default boolean isStarred() {
      return paths("", "").stream().anyMatch(AliasPath::isStarred);
    }

    /** Whether a count of this field binds another: that one stands at its place or below. */
    default boolean isPrefixOf(Path other) {
      List<AliasPath> below = other.paths("", "");
      return paths("", "").stream().anyMatch(path -> below.stream().anyMatch(path::isPrefixOf));
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
      return visitor.path(this);
    }
  }

  /**
   * A property that catalogues know.
   *
   * @param aliases the alias, once for each type it belongs to; never empty
   */
  record Aliased(String name, List<Alias> aliases) implements Path {

    public Aliased {
      aliases = List.copyOf(aliases);
    }

    @Override
    public List<AliasPath> paths(String type, String apiVersion) {
      Optional<AliasMapping> mapping = mapping(type, apiVersion);
      return mapping.isEmpty() ? List.of() : List.of(mapping.get().path());
    }

    /**
     * What it stands for in the resources of a type; empty where it belongs to other types.
     *
     * @param type the type of the resource; an empty one is taken to be that of the field
     * @param apiVersion the API version of the request; empty where there is none
     */
    public Optional<AliasMapping> mapping(String type, String apiVersion) {
      for (Alias alias : aliases) {
        if (type.isEmpty() || alias.type().equalsIgnoreCase(type)) {
          return Optional.of(alias.mapping(apiVersion));
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A property that no catalogue knows, with its path read off its name.
   *
   * @param type the type that its name begins with; empty for a path into any resource, a provider
   *     alone for an alias such as {@code Microsoft.Compute/imageId}
   * @param paths where its values may stand
   */
  record Inferred(String name, String type, List<AliasPath> paths) implements Path {

    public Inferred {
      paths = List.copyOf(paths);
    }

    @Override
    public List<AliasPath> paths(String resourceType, String apiVersion) {
      boolean belongs =
          type.isEmpty()
              || resourceType.isEmpty()
              || type.equalsIgnoreCase(resourceType)
              || (type.indexOf('/') < 0
                  && resourceType.regionMatches(true, 0, type + "/", 0, type.length() + 1));
      return belongs ? paths : List.of();
    }
  }

  /** Calls the visitor's method for this kind of field. */
  <R> R accept(Visitor<R> visitor);

  /** An answer for each kind of field. */
  interface Visitor<R> {
    R plain(Plain field);

    R allTags(AllTags field);

    R tag(Tag field);

    R path(Path field);
  }
}
