package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.TemplateFunction.pure;

import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.Value;
import java.util.List;

/** The functions over network addresses. */
final class NetworkFunctions {

  private NetworkFunctions() {}

  static List<TemplateFunction> all() {
    return List.of(pure("ipRangeContains", 2, 2, NetworkFunctions::ipRangeContains));
  }

  private static Value ipRangeContains(Arguments arguments) {
    IpRange range = range(arguments, 0);
    IpRange target = range(arguments, 1);
    if (range.bits() != target.bits()) {
      throw arguments.failure(
          "%s and %s are of different families"
              .formatted(ShownValue.of(arguments.text(0)), ShownValue.of(arguments.text(1))));
    }
    return BooleanValue.of(range.contains(target));
  }

  private static IpRange range(Arguments arguments, int index) {
    String text = arguments.text(index);
    return IpRange.parse(text)
        .orElseThrow(
            () ->
                arguments.failure(
                    ShownValue.of(text)
                        + " is no address, no block such as `10.0.0.0/8` and no range such as"
                        + " `10.0.0.1-10.0.0.9`"));
  }
}
