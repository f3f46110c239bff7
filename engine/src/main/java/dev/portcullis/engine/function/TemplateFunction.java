package dev.portcullis.engine.function;

import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.function.Function;

/**
 * A template function.
 *
 * @param name its name, as documented; names compare without case
 * @param kind who answers a call
 * @param fewest the fewest arguments it takes
 * @param most the most arguments it takes
 * @param body what a pure function does; of no use for the other kinds
 */
public record TemplateFunction(
    String name, Kind kind, int fewest, int most, Function<List<Value>, Value> body) {

  /** Who answers a call. */
  public enum Kind {
    /** The function itself: its result depends on its arguments alone, and all are evaluated. */
    PURE,
    /** The evaluator: not every argument is evaluated. */
    SPECIAL_FORM,
    /** The evaluator: the result comes from the policy, the resource or what surrounds it. */
    READS_WORLD,
    /** Nobody: a policy rule may not call it, a deployment template may. */
    FORBIDDEN_IN_RULE
  }

  /** Whether it takes so many arguments. */
  public boolean takes(int arguments) {
    return arguments >= fewest && arguments <= most;
  }

  /**
   * Calls a pure function.
   *
   * @param arguments as many as it takes
   * @throws FunctionFailure if it fails for these arguments
   * @throws IllegalStateException if it is not pure
   */
  public Value call(List<Value> arguments) {
    if (kind != Kind.PURE) {
      throw new IllegalStateException("`" + name + "` is not answered here");
    }
    return body.apply(arguments);
  }
}
