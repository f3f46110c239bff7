package dev.portcullis.engine.slice;

import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.AliasPath.Segment;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Steps from a value down to others.
 *
 * @param steps names of properties, found without regard to case, and stars
 */
public record ValuePath(List<Segment> steps) {

  public ValuePath {
    steps = List.copyOf(steps);
  }

  /** One step: to a property. */
  static ValuePath of(String property) {
    return new ValuePath(List.of(new Segment.Property(property)));
  }

  /** The steps of an alias's path, from the root of a resource. */
  public static ValuePath of(AliasPath path) {
    return new ValuePath(path.segments());
  }

  /** The keys that it goes down by; it has no star. */
  String[] keys() {
    return steps.stream().map(step -> ((Segment.Property) step).name()).toArray(String[]::new);
  }

  /** Whether it selects any number of values, not always one. */
  public boolean isStarred() {
    return steps.contains(Segment.EachElement.EACH_ELEMENT);
  }

  /**
   * What it leads to from a value: one value, or where it has a star an array of all that it
   * selects, in which an element that lacks what is asked for is null.
   */
  public Value read(Value root) {
    if (!isStarred()) {
      return walk(root, 0);
    }
    List<Value> selected = new ArrayList<>();
    collect(root, 0, selected);
    return new ArrayValue(selected);
  }

  private void collect(Value value, int from, List<Value> selected) {
    int star = from;
    while (star < steps.size() && steps.get(star) instanceof Segment.Property) {
      star++;
    }
    Value end = walk(value, from);
    if (star == steps.size()) {
      selected.add(end == MissingValue.MISSING ? NullValue.NULL : end);
    } else if (end instanceof ArrayValue array) {
      for (Value element : array.elements()) {
        collect(element, star + 1, selected);
      }
    }
  }

  /** Goes down from a step to the next star or the end. */
  private Value walk(Value root, int from) {
    Value value = root;
    for (int i = from; i < steps.size() && steps.get(i) instanceof Segment.Property step; i++) {
      if (!(value instanceof ObjectValue object)) {
        return MissingValue.MISSING;
      }
      value = object.get(step.name());
    }
    return value;
  }

  /** The steps written out: equal texts are equal paths. */
  public String canonical() {
    return steps.stream()
        .map(
            step ->
                step instanceof Segment.Property property
                    ? CanonicalText.quoted(property.name())
                    : "*")
        .collect(Collectors.joining("."));
  }
}
