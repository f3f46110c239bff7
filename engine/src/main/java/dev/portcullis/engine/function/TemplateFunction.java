package dev.portcullis.engine.function;

import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.function.Function;

/** A template function: its name, who answers a call of it, and how many arguments it takes. */
public final class TemplateFunction {

  private final String name;
  private final Kind kind;
  private final int fewest;
  private final int most;
  private final Function<Arguments, Value> body;

  TemplateFunction(String name, Kind kind, int fewest, int most, Function<Arguments, Value> body) {
    this.name = name;
    this.kind = kind;
    this.fewest = fewest;
    this.most = most;
    this.body = body;
  }

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

  /** Its name as documented; names compare without case. */
  public String name() {
    return name;
  }

  /** Who answers a call. */
  public Kind kind() {
    return kind;
  }

  /** The fewest arguments it takes. */
  public int fewest() {
    return fewest;
  }

  /** The most arguments it takes. */
  public int most() {
    return most;
  }

  /** Whether it takes so many arguments. */
  public boolean takes(int arguments) {
    return arguments >= fewest && arguments <= most;
  }

  /**
   * Calls a pure function.
   *
   * @param arguments as many as it takes
   * @throws FunctionFailure if it fails for these arguments, or its result is over a limit
   * @throws IllegalStateException if it is not pure
   */
  public Value call(List<Value> arguments) {
    Value result = body.apply(new Arguments(name, arguments));
    ResultLimits.check(name, result);
    return result;
  }

  @Override
  public String toString() {
    return name;
  }
}
