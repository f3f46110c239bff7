package dev.portcullis.engine.function;

import dev.portcullis.engine.function.TemplateFunction.Kind;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the functions of one family. */
final class FunctionFamily {

  /** The most arguments of a function that takes any number of them. */
  static final int ANY = 128;

  private final List<TemplateFunction> functions = new ArrayList<>();

  /** Adds a function whose result depends on its arguments alone. */
  FunctionFamily pure(String name, int fewest, int most, Function<Arguments, Value> body) {
    functions.add(new TemplateFunction(name, Kind.PURE, fewest, most, body));
    return this;
  }

  /** Adds a function that evaluators answer, or refuse. */
  FunctionFamily named(Kind kind, String name, int fewest, int most) {
    functions.add(
        new TemplateFunction(
            name,
            kind,
            fewest,
            most,
            arguments -> {
              throw new IllegalStateException("`" + name + "` is not answered here");
            }));
    return this;
  }

  List<TemplateFunction> functions() {
    return List.copyOf(functions);
  }
}
