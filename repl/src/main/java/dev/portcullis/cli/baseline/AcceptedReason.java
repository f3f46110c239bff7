package dev.portcullis.cli.baseline;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;

/**
 * One reason as it was when it was accepted.
 *
 * @param field what was read
 * @param operator the relation that it would have to satisfy, by its name in JSON
 * @param actual what stood there
 */
record AcceptedReason(String field, String operator, Value actual) {

  /** Whether a reason is this one, and what stands there now is not worse. */
  boolean covers(NonComplianceReason now) {
    return field.equalsIgnoreCase(now.field())
        && operator.equals(now.operator().wireName())
        && (dependsOnTheClock() || !isWorse(now));
  }

  /** Time alone makes nothing worse. */
  private boolean dependsOnTheClock() {
    return field.toLowerCase(Locale.ROOT).contains("utcnow(");
  }

  private boolean isWorse(NonComplianceReason now) {
    if (actual.isAbsent() || now.actual().isAbsent()) {
      return actual.isAbsent() != now.actual().isAbsent();
    }
    if (actual.equals(now.actual())) {
      return false;
    }
    boolean least =
        now.operator() == Operator.GREATER || now.operator() == Operator.GREATER_OR_EQUALS;
    boolean most = now.operator() == Operator.LESS || now.operator() == Operator.LESS_OR_EQUALS;
    if (!least && !most) {
      return true;
    }
    try {
      int moved = compare(now.actual(), actual);
      return most ? moved > 0 : moved < 0;
    } catch (NumberFormatException | DateTimeException e) {
      return true;
    }
  }

  private static int compare(Value now, Value before) {
    if (now instanceof NumberValue left && before instanceof NumberValue right) {
      return new BigDecimal(left.text()).compareTo(new BigDecimal(right.text()));
    }
    if (now instanceof TextValue left && before instanceof TextValue right) {
      return Instant.parse(left.text()).compareTo(Instant.parse(right.text()));
    }
    throw new DateTimeException("of two kinds");
  }
}
