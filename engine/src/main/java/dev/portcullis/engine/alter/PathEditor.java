package dev.portcullis.engine.alter;

import dev.portcullis.engine.alias.AliasPath.Segment;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Gives values with what stands at a path replaced; what is around it stays as it is. */
final class PathEditor {

  private final List<Segment> path;
  private final UnaryOperator<Value> change;

  private PathEditor(List<Segment> path, UnaryOperator<Value> change) {
    this.path = path;
    this.change = change;
  }

  /**
   * A resource with what stands at a path replaced: each value that a star selects.
   *
   * @param change given what stands there, which may be missing, what shall; a missing value takes
   *     the member away. Objects on the way are made as they are needed, elements of arrays not
   * @return the resource itself where nothing changes
   */
  static ObjectValue edit(ObjectValue resource, List<Segment> path, UnaryOperator<Value> change) {
    return (ObjectValue) new PathEditor(path, change).edit(resource, 0);
  }

  private Value edit(Value value, int at) {
    if (at == path.size()) {
      return change.apply(value);
    }
    return path.get(at) instanceof Segment.Property property
        ? member(value, property.name(), at)
        : elements(value, at);
  }

  private Value member(Value value, String name, int at) {
    ObjectValue object;
    if (value instanceof ObjectValue present) {
      object = present;
    } else if (value.isAbsent()) {
      object = ObjectValue.EMPTY;
    } else {
      return value;
    }
    Value before = object.get(name);
    Value after = edit(before, at + 1);
    return after.equals(before) ? value : with(object, name, after);
  }

  private Value elements(Value value, int at) {
    if (!(value instanceof ArrayValue array)) {
      return value;
    }
    List<Value> elements = new ArrayList<>();
    array.elements().forEach(element -> elements.add(edit(element, at + 1)));
    return elements.equals(array.elements()) ? value : new ArrayValue(elements);
  }

  /** An object with one member changed, under its name as the object spells it. */
  private static ObjectValue with(ObjectValue object, String name, Value after) {
    Map<String, Value> members = new LinkedHashMap<>(object.members());
    String key =
        members.containsKey(name)
            ? name
            : members.keySet().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    if (after instanceof MissingValue) {
      members.remove(key);
    } else {
      members.put(key, after);
    }
    return new ObjectValue(members);
  }
}
