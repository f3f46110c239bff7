package dev.portcullis.engine.state;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.value.Value;
import dev.portcullis.source.Span;

/**
 * One comparison that made a resource non-compliant, and what would have been compliant.
 *
 * @param field what was read: a field as the policy names it, or an expression's text
 * @param operator the relation that the resource would have to satisfy: the negation of the
 *     comparison in the policy, since {@code if} describes the bad state
 * @param actual what stands there; missing where nothing does
 * @param wanted the target of the comparison
 * @param span the comparison in the policy
 */
public record NonComplianceReason(
    String field, Operator operator, Value actual, Value wanted, Span span) {}
