package dev.portcullis.engine.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What many objects of an inventory have in common: which members they have, in which order and at
 * which depth, and of what kind each value is. What differs from object to object is the row of
 * their values, so that a path is looked up once for all objects of a shape. Immutable.
 */
public final class Shape {

  /** Where a value stands that is not there. */
  public static final int MISSING = -1;

  /** Where an object stands: its members have places, it has none of its own. */
  public static final int OBJECT = -2;

  private final List<Member> members;
  private final int id;
  private final int name;
  private final int type;

  private Shape(List<Member> members) {
    this.members = List.copyOf(members);
    this.id = place("id");
    this.name = place("name");
    this.type = place("type");
  }

  /** The members of the object, in their order. */
  public List<Member> members() {
    return members;
  }

  /** The kind of a value. */
  public enum Kind {
    /** Held as a {@link String}, or as an {@link InstantText} where it can be one. */
    TEXT,
    /** Held as a {@link NumberValue}. */
    NUMBER,
    /** Held as a {@link BooleanValue}. */
    BOOLEAN,
    /** Held as {@link NullValue}. */
    NULL,
    /** Held as an {@link ArrayValue}. */
    ARRAY,
    /** Not held: it is a shape. */
    OBJECT
  }

  /**
   * A member.
   *
   * @param name its key, as spelled
   * @param kind what it holds
   * @param place the index of its value, or {@link #OBJECT}
   * @param shape the shape of an object; of all else one without members
   */
  public record Member(String name, Kind kind, int place, Shape shape) {}

  /**
   * The place of the value at a path of keys: {@link #MISSING} where the path leads nowhere, {@link
   * #OBJECT} where it ends at an object. Keys are found as {@link ObjectValue#get} finds them.
   */
  public int place(String... path) {
    Shape shape = this;
    int place = OBJECT;
    for (String key : path) {
      Member member = shape.find(key);
      if (member == null) {
        return MISSING;
      }
      place = member.place();
      shape = member.shape();
    }
    return place;
  }

  /** The place of {@code id}, which every object is asked for. */
  int id() {
    return id;
  }

  /** The place of {@code name}. */
  int name() {
    return name;
  }

  /** The place of {@code type}. */
  int type() {
    return type;
  }

  private @Nullable Member find(String key) {
    Member inAnyCase = null;
    for (Member member : members) {
      if (member.name().equals(key)) {
        return member;
      }
      if (inAnyCase == null && member.name().equalsIgnoreCase(key)) {
        inAnyCase = member;
      }
    }
    return inAnyCase;
  }

  /** The object that has this shape and these values. */
  ObjectValue object(Object[] values) {
    Map<String, Value> object = new LinkedHashMap<>();
    for (Member member : members) {
      object.put(
          member.name(),
          member.kind() == Kind.OBJECT
              ? member.shape().object(values)
              : ShapedObject.value(values[member.place()]));
    }
    return new ObjectValue(object);
  }

  /** Makes the shape of an object whose members come one after the other. */
  static final class Builder {

    private final List<Member> members = new ArrayList<>();

    void add(String name, Kind kind, int place) {
      members.add(new Member(name, kind, place, new Shape(List.of())));
    }

    void add(String name, Shape shape) {
      members.add(new Member(name, Kind.OBJECT, OBJECT, shape));
    }

    Shape build() {
      return new Shape(members);
    }
  }
}
