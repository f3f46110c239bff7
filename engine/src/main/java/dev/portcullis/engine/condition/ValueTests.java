package dev.portcullis.engine.condition;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Makes the test of an operator with its target. */
final class ValueTests {

  private static final ValueTest NEVER = new UniformTest(Truth.FALSE);
  private static final ValueTest FAILS = new UniformTest(Truth.FAILED);

  private ValueTests() {}

  /**
   * The test of an operator with a target.
   *
   * @throws FunctionFailure if the target is null, which nothing can be compared with
   */
  static ValueTest of(Operator operator, Value target) {
    if (target.isAbsent()) {
      throw new FunctionFailure("the target is null");
    }
    return switch (operator) {
      case EQUALS -> withText(target, EqualsTest::new);
      case NOT_EQUALS -> not(Operator.EQUALS, target);
      case IN -> in(target);
      case NOT_IN -> not(Operator.IN, target);
      case LIKE -> withText(target, LikeTest::new);
      case NOT_LIKE -> not(Operator.LIKE, target);
      case CONTAINS -> withText(target, ContainsTest::new);
      case NOT_CONTAINS -> not(Operator.CONTAINS, target);
      case MATCH -> withText(target, pattern -> new MatchTest(pattern, true));
      case NOT_MATCH -> not(Operator.MATCH, target);
      case MATCH_INSENSITIVELY -> withText(target, pattern -> new MatchTest(pattern, false));
      case NOT_MATCH_INSENSITIVELY -> not(Operator.MATCH_INSENSITIVELY, target);
      case CONTAINS_KEY -> withText(target, ContainsKeyTest::new);
      case NOT_CONTAINS_KEY -> not(Operator.CONTAINS_KEY, target);
      case LESS -> order(Ordering.LESS, target);
      case LESS_OR_EQUALS -> order(Ordering.LESS_OR_EQUALS, target);
      case GREATER -> order(Ordering.GREATER, target);
      case GREATER_OR_EQUALS -> order(Ordering.GREATER_OR_EQUALS, target);
      case EXISTS -> exists(target);
    };
  }

  private static ValueTest not(Operator operator, Value target) {
    return new NegatedTest(of(operator, target));
  }

  private static ValueTest withText(Value target, Function<String, ValueTest> test) {
    return ScalarText.of(target).map(test).orElse(NEVER);
  }

  private static ValueTest in(Value target) {
    if (!(target instanceof ArrayValue array)) {
      return NEVER;
    }
    List<String> texts =
        array.elements().stream().map(ScalarText::of).flatMap(Optional::stream).toList();
    return new InTest(texts);
  }

  private static ValueTest order(Ordering ordering, Value target) {
    if (target instanceof NumberValue number) {
      return new NumberOrderTest(ordering, number);
    }
    if (!(target instanceof TextValue text)) {
      return new NoOrderTest(ordering);
    }
    OptionalLong ticks = PolicyInstants.ticks(text.text());
    return ticks.isPresent()
        ? new InstantOrderTest(ordering, text.text(), ticks.getAsLong())
        : new TextOrderTest(ordering, text.text());
  }

  private static ValueTest exists(Value target) {
    String wanted = ScalarText.of(target).orElse("");
    boolean isBoolean = target instanceof BooleanValue || target instanceof TextValue;
    if (isBoolean && wanted.equalsIgnoreCase("true")) {
      return new ExistsTest();
    }
    return isBoolean && wanted.equalsIgnoreCase("false")
        ? new NegatedTest(new ExistsTest())
        : FAILS;
  }
}
