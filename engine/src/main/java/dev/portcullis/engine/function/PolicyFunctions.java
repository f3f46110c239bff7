package dev.portcullis.engine.function;

import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Functions that policy has and templates have not: days and addresses. */
final class PolicyFunctions {

  private PolicyFunctions() {}

  static List<TemplateFunction> all() {
    return new FunctionFamily()
        .pure("addDays", 2, 2, PolicyFunctions::addDays)
        .pure("ipRangeContains", 2, 2, PolicyFunctions::ipRangeContains)
        .functions();
  }

  private static Value addDays(Arguments call) {
    Instant date =
        PolicyInstants.parse(call.text(0))
            .orElseThrow(() -> call.wrong(0, "a date in the form `2027-01-31T00:00:00Z`"));
    try {
      Instant moved = date.plus(Duration.ofDays(call.integer(1)));
      if (PolicyInstants.isInRange(moved)) {
        return new TextValue(PolicyInstants.format(moved));
      }
    } catch (ArithmeticException | DateTimeException e) {
      // told below: so far from the date that there is no calendar
    }
    throw call.failure("the year of the result is not from 1 to 9999");
  }

  private static Value ipRangeContains(Arguments call) {
    IpRange range = range(call, 0);
    IpRange target = range(call, 1);
    if (range.bits() != target.bits()) {
      throw call.failure(
          "%s and %s are addresses of two families".formatted(call.text(0), call.text(1)));
    }
    return BooleanValue.of(range.contains(target));
  }

  private static IpRange range(Arguments call, int index) {
    return IpRange.parse(call.text(index))
        .orElseThrow(() -> call.wrong(index, "an IP address, a block or a range of addresses"));
  }
}
