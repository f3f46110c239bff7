package dev.portcullis.engine.state;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.value.Value;
import dev.portcullis.source.Span;

/**
 * One comparison that made a resource non-compliant, and what would have been compliant.
 *
 * @param kind what was read
 * @param field what was read: a field as the policy names it, an expression's text, the counted
 *     field of a count, the type of a related resource
 * @param operator the relation that the resource would have to satisfy: the negation of the
 *     comparison in the policy, since {@code if} describes the bad state
 * @param actual what stands there; missing where nothing does, an array where several values are at
 *     fault, a number for a count
 * @param wanted the target of the comparison
 * @param span the comparison in the policy
 */
public record NonComplianceReason(
    Kind kind, String field, Operator operator, Value actual, Value wanted, Span span) {

  /** What a reason speaks of. */
  public enum Kind {
    /** A field of the resource. */
    FIELD,
    /** A value that an expression gives. */
    VALUE,
    /** How many members of an array there are, or satisfy a condition. */
    COUNT,
    /** A related resource that is not there, or is not as it must be. */
    RELATED_RESOURCE
  }
}
