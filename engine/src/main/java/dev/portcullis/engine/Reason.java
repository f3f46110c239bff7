package dev.portcullis.engine;

import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.state.ReasonText;
import dev.portcullis.engine.value.JavaValues;
import dev.portcullis.source.Position;
import org.jspecify.annotations.Nullable;

/**
 * One comparison that made a resource non-compliant, and what would have been compliant.
 *
 * @param field what was read: a field as the policy names it, an expression's text, the counted
 *     field of a count, the type of a related resource
 * @param operator the relation that the resource would have to satisfy, such as {@code
 *     lessOrEquals}: the negation of the comparison in the policy
 * @param actual what stands there, as plain Java; null where nothing does
 * @param wanted what the policy compares with, as plain Java
 * @param text all of it in a sentence without control characters
 * @param source the name of the policy's source
 * @param line the line of the comparison there, from 1
 * @param column its column, from 1, in code points
 */
public record Reason(
    String field,
    String operator,
    @Nullable Object actual,
    @Nullable Object wanted,
    String text,
    String source,
    int line,
    int column) {

  static Reason of(NonComplianceReason reason) {
    Position position = reason.span().position();
    return new Reason(
        reason.field(),
        reason.operator().wireName(),
        JavaValues.of(reason.actual()),
        JavaValues.of(reason.wanted()),
        ReasonText.of(reason),
        reason.span().source().name(),
        position.line(),
        position.column());
  }

  @Override
  public String toString() {
    return text;
  }
}
