package dev.portcullis.engine.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands within a shape: after a key, a value or a brace. From each there is one way
 * on for each thing that was ever met there, so that an object of a known shape is walked through
 * without making anything.
 */
final class ShapeState {

  /** So many ways on are searched one by one. */
  private static final int FEW = 8;

  private final @Nullable ShapeState before;
  private final Step step;
  private final String name;
  private final List<ShapeState> named = new ArrayList<>(2);
  private final Map<String, ShapeState> manyNamed = new HashMap<>();
  private final Map<Step, ShapeState> others = new EnumMap<>(Step.class);
  private @Nullable Shape shape;

  /** What leads from one state to the next. */
  enum Step {
    NAME,
    OPEN,
    CLOSE,
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL,
    ARRAY
  }

  private ShapeState(@Nullable ShapeState before, Step step, String name) {
    this.before = before;
    this.step = step;
    this.name = name;
  }

  /** The state after the brace that opens the whole. */
  static ShapeState start() {
    return new ShapeState(null, Step.OPEN, "");
  }

  /** The way that is known; null where it was never gone. */
  @Nullable ShapeState afterName(String key) {
    for (int i = 0; i < named.size(); i++) {
      ShapeState next = named.get(i);
      if (next.name.equals(key)) {
        return next;
      }
    }
    return named.size() < FEW ? null : manyNamed.get(key);
  }

  /** The way that is known; null where it was never gone. */
  @Nullable ShapeState after(Step next) {
    return others.get(next);
  }

  /** Goes a new way; null where the object has this key already. */
  @Nullable ShapeState addName(String key) {
    if (isTwice(key)) {
      return null;
    }
    ShapeState next = new ShapeState(this, Step.NAME, key);
    if (named.size() < FEW) {
      named.add(next);
    } else {
      manyNamed.put(key, next);
    }
    return next;
  }

  /** Goes a new way. */
  ShapeState add(Step next) {
    ShapeState state = new ShapeState(this, next, "");
    others.put(next, state);
    return state;
  }

  private boolean isTwice(String key) {
    int inner = 0;
    for (ShapeState state = this; state != null; state = state.before) {
      if (state.step == Step.CLOSE) {
        inner++;
      } else if (state.step == Step.OPEN && inner-- == 0) {
        return false;
      } else if (state.step == Step.NAME && inner == 0 && state.name.equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** The shape of the whole, at its last brace. */
  Shape shape() {
    Shape known = shape;
    if (known == null) {
      known = make();
      shape = known;
    }
    return known;
  }

  private Shape make() {
    Deque<ShapeState> way = new ArrayDeque<>();
    for (ShapeState state = this; state != null; state = state.before) {
      way.push(state);
    }
    way.pop();
    return new Maker(way).object();
  }

  /** Makes a shape of the way that led to its end. */
  private static final class Maker {

    private final Deque<ShapeState> way;
    private int places;

    Maker(Deque<ShapeState> way) {
      this.way = way;
    }

    Shape object() {
      Shape.Builder members = new Shape.Builder();
      while (!way.isEmpty() && way.peek().step == Step.NAME) {
        String name = way.pop().name;
        Step value = way.pop().step;
        if (value == Step.OPEN) {
          members.add(name, object());
          way.pop();
        } else {
          members.add(name, Shape.Kind.valueOf(value.name()), places++);
        }
      }
      return members.build();
    }
  }
}
