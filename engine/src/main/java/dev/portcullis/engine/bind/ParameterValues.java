package dev.portcullis.engine.bind;

import dev.portcullis.engine.value.Value;
import dev.portcullis.source.Span;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The values that an assignment gives to parameters, by name without regard to case.
 *
 * <p>A value is data: a text that looks like an expression is that text.
 */
public final class ParameterValues {

  /** No values at all: every parameter has its default. */
  public static final ParameterValues NONE = new ParameterValues(Map.of());

  private final Map<String, Given> values;

  private ParameterValues(Map<String, Given> values) {
    this.values = values;
  }

  /**
   * A value that is given.
   *
   * @param name the parameter's name, as the assignment spells it
   * @param place where the value is written, if it is written anywhere
   */
  public record Given(String name, Value value, Optional<Span> place) {}

  /** Values that are written nowhere. */
  public static ParameterValues of(Map<String, Value> values) {
    ParameterValues given = NONE;
    for (Map.Entry<String, Value> value : values.entrySet()) {
      given = given.with(new Given(value.getKey(), value.getValue(), Optional.empty()));
    }
    return given;
  }

  /** These values and one more; of two with the same name the later one counts. */
  public ParameterValues with(Given value) {
    Map<String, Given> more = new LinkedHashMap<>(values);
    more.put(value.name().toLowerCase(Locale.ROOT), value);
    return new ParameterValues(more);
  }

  /** The value that is given for a parameter. */
  public Optional<Given> find(String name) {
    return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)));
  }

  /** All values in the order in which they were given. */
  public Iterable<Given> all() {
    return values.values();
  }
}
