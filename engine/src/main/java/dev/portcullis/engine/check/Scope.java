package dev.portcullis.engine.check;

import dev.portcullis.ast.Name;
import dev.portcullis.ast.Subject.FieldCount;
import dev.portcullis.ast.Subject.ValueCount;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a rule a part stands.
 *
 * @param place the part of the rule
 * @param counts the counts in whose {@code where} it stands, outermost first
 */
record Scope(Place place, List<Enclosing> counts) {

  Scope {
    counts = List.copyOf(counts);
  }

  /** The parts of a rule that differ in what may stand in them. */
  enum Place {
    /** Below {@code if}. */
    CONDITION,
    /** In the condition on a related resource. */
    EXISTENCE_CONDITION,
    /** What an operation of modify asks before it is made. */
    OPERATION_CONDITION,
    /** The effect itself. */
    EFFECT,
    /** The rest of {@code then}. */
    DETAILS
  }

  /** A count in whose {@code where} something stands. */
  sealed interface Enclosing {

    /** A count of the members of an array of the resource. */
    record OfField(FieldCount count) implements Enclosing {}

    /** A count of the elements of a value. */
    record OfValue(ValueCount count) implements Enclosing {

      /** What {@code current('…')} calls the element. */
      String name() {
        return count.name().map(Name::text).orElse("default");
      }
    }
  }

  /** The scope of a part of the rule, outside of any count. */
  static Scope of(Place place) {
    return new Scope(place, List.of());
  }

  /** The scope inside a count of this one. */
  Scope inside(Enclosing count) {
    List<Enclosing> more = new ArrayList<>(counts);
    more.add(count);
    return new Scope(place, more);
  }
}
