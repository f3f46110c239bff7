package dev.portcullis.engine.function;

import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.function.Function;

/** A template function: its name, how many arguments it takes and who answers a call. */
public final class TemplateFunction {

  private final String name;
  private final Kind kind;
  private final int fewest;
  private final int most;
  private final Function<Arguments, Value> body;

  private TemplateFunction(
      String name, Kind kind, int fewest, int most, Function<Arguments, Value> body) {
    this.name = name;
    this.kind = kind;
    this.fewest = fewest;
    this.most = most;
    this.body = body;
  }

  /** A function whose result depends on its arguments alone. */
  static TemplateFunction pure(String name, int fewest, int most, Function<Arguments, Value> body) {
    return new TemplateFunction(name, Kind.PURE, fewest, most, body);
  }

  /** A function that is not answered here, or by nobody. */
  static TemplateFunction answeredElsewhere(String name, Kind kind, int fewest, int most) {
    return new TemplateFunction(
        name,
        kind,
        fewest,
        most,
        arguments -> {
          throw new IllegalStateException("`" + name + "` is not answered here");
        });
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
   * Calls a pure function. What is missing counts as null.
   *
   * @param arguments as many as it takes
   * @throws FunctionFailure if it fails for these arguments, or if they or the result are larger
   *     than the service allows
   * @throws IllegalStateException if it is not pure
   */
  public Value call(List<Value> arguments) {
    for (Value argument : arguments) {
      ValueLimits.check(name, argument);
    }
    Value result = body.apply(new Arguments(name, arguments));
    ValueLimits.checkText(name, result);
    return ValueLimits.check(name, result);
  }

  @Override
  public String toString() {
    return name;
  }
}
