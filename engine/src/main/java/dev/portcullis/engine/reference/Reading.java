package dev.portcullis.engine.reference;

import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * What was read for the left side of a comparison.
 *
 * @param kind what kind of left side it is
 * @param name what was read: a field as the policy names it, or an expression's text
 * @param values one value; for a field with a star that no count binds all that it selects
 * @param collection whether there may be any number of values, which must all stand in the relation
 * @param members what a count went over; empty for every other left side
 */
public record Reading(
    NonComplianceReason.Kind kind,
    String name,
    List<Value> values,
    boolean collection,
    List<Member> members) {

  public Reading {
    values = List.copyOf(values);
    members = List.copyOf(members);
  }

  static Reading one(NonComplianceReason.Kind kind, String name, Value value) {
    return new Reading(kind, name, List.of(value), false, List.of());
  }

  /**
   * A member of a counted array.
   *
   * @param value the member
   * @param where what the count's condition says of it; empty where it has none
   */
  public record Member(Value value, Optional<Step> where) {}
}
