package dev.portcullis.engine.alias;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where in a resource the values of a field stand, such as {@code properties.logs[*].enabled}.
 *
 * <p>Names of properties are found without regard to case. {@code [*]} stands for every element of
 * an array; whether a field has one or many values is decided by its path, never by its name.
 *
 * @param segments the steps from the root of the resource
 */
public record AliasPath(List<Segment> segments) {

  public AliasPath {
    segments = List.copyOf(segments);
  }

  /** One step of a path. */
  public sealed interface Segment {

    /** The property of this name. */
    record Property(String name) implements Segment {

      @Override
      public String toString() {
        return name;
      }
    }

    /** Every element of the array that the steps so far lead to. */
    enum EachElement implements Segment {
      EACH_ELEMENT;

      @Override
      public String toString() {
        return "[*]";
      }
    }

    /** Whether this and another step lead to the same place. */
    default boolean matches(Segment other) {
      if (this instanceof Property mine && other instanceof Property theirs) {
        return mine.name().equalsIgnoreCase(theirs.name());
      }
      return equals(other);
    }
  }

  /** Reads a path as alias tables write it; every text is one. */
  public static AliasPath parse(String text) {
    return new AliasPath(new AliasPathReader(text).read());
  }

  /** The number of {@code [*]}. */
  public int stars() {
    int stars = 0;
    for (Segment segment : segments) {
      stars += segment instanceof Segment.EachElement ? 1 : 0;
    }
    return stars;
  }

  /** Whether it selects any number of values; without a star it always selects one. */
  public boolean isStarred() {
    return stars() > 0;
  }

  /**
   * Whether another path leads to the same place as this one or below it. A count binds every
   * reference whose path the counted path is a prefix of.
   */
  public boolean isPrefixOf(AliasPath other) {
    if (segments.size() > other.segments.size()) {
      return false;
    }
    for (int i = 0; i < segments.size(); i++) {
      if (!segments.get(i).matches(other.segments.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** This path below another one. */
  public AliasPath under(AliasPath parent) {
    List<Segment> all = new ArrayList<>(parent.segments);
    all.addAll(segments);
    return new AliasPath(all);
  }

  /**
   * The values that the path selects, in the order of the arrays.
   *
   * <p>A path without a star selects one value, which may be missing. An array that is missing,
   * null or no array has no elements; an element that lacks what the rest of the path asks for
   * gives a missing value.
   */
  public List<Selection> select(ObjectValue resource) {
    return select(resource, List.of());
  }

  /**
   * The values that the path selects where its first stars stand for one element each.
   *
   * @param positions the element, from 0, for each of the first stars: those of the member that a
   *     count looks at
   */
  public List<Selection> select(ObjectValue resource, List<Integer> positions) {
    List<Selection> selected = new ArrayList<>();
    select(resource, 0, positions, List.of(), selected);
    return List.copyOf(selected);
  }

  /** Whether what stands before the first star, or the whole path without one, is there. */
  public boolean isPresentIn(ObjectValue resource) {
    Value value = resource;
    for (Segment segment : segments) {
      if (!(segment instanceof Segment.Property property)) {
        break;
      }
      value = property(value, property);
    }
    return value != MissingValue.MISSING;
  }

  private void select(
      Value value,
      int from,
      List<Integer> fixed,
      List<Integer> positions,
      List<Selection> selected) {
    for (int i = from; i < segments.size(); i++) {
      if (segments.get(i) instanceof Segment.Property property) {
        value = property(value, property);
      } else {
        selectElements(value, i + 1, fixed, positions, selected);
        return;
      }
    }
    selected.add(new Selection(positions, value));
  }

  private void selectElements(
      Value value,
      int next,
      List<Integer> fixed,
      List<Integer> positions,
      List<Selection> selected) {
    if (!(value instanceof ArrayValue array)) {
      return;
    }
    int first = positions.size() < fixed.size() ? fixed.get(positions.size()) : 0;
    int last = positions.size() < fixed.size() ? first : array.elements().size() - 1;
    for (int i = first; i <= Math.min(last, array.elements().size() - 1); i++) {
      List<Integer> deeper = new ArrayList<>(positions);
      deeper.add(i);
      select(array.elements().get(i), next, fixed, List.copyOf(deeper), selected);
    }
  }

  private static Value property(Value value, Segment.Property property) {
    return value instanceof ObjectValue object ? object.get(property.name()) : MissingValue.MISSING;
  }

  @Override
  public String toString() {
    return segments.stream()
        .map(segment -> segment instanceof Segment.Property ? "." + segment : segment.toString())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
