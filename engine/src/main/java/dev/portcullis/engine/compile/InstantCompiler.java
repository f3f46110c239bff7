package dev.portcullis.engine.compile;

import dev.portcullis.engine.condition.ChosenInstants;
import dev.portcullis.engine.condition.DaysLater;
import dev.portcullis.engine.condition.EachRow;
import dev.portcullis.engine.condition.EmptyField;
import dev.portcullis.engine.condition.ExpressionTest;
import dev.portcullis.engine.condition.FieldInstants;
import dev.portcullis.engine.condition.RowInstants;
import dev.portcullis.engine.condition.RunInstants;
import dev.portcullis.engine.expression.Call;
import dev.portcullis.engine.expression.Constant;
import dev.portcullis.engine.expression.FieldFunction;
import dev.portcullis.engine.expression.If;
import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.value.NumberValue;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the expressions whose dates can be computed as numbers, for all rows of a slice at once.
 */
final class InstantCompiler {

  private InstantCompiler() {}

  /** The dates that an expression gives; empty for an expression of another make. */
  static Optional<RowInstants> compile(RowExpression expression) {
    if (expression.reach() == Reach.CONSTANT || expression.reach() == Reach.RUN) {
      return Optional.of(new RunInstants(expression));
    }
    if (expression instanceof FieldFunction field) {
      return Optional.of(new FieldInstants(field.field()));
    }
    if (expression instanceof If choice) {
      return choice(choice);
    }
    return expression instanceof Call call && isCallOf("addDays", call)
        ? daysLater(call)
        : Optional.empty();
  }

  private static Optional<RowInstants> choice(If choice) {
    Optional<RowInstants> then = compile(choice.then());
    Optional<RowInstants> otherwise = compile(choice.otherwise());
    return then.isPresent() && otherwise.isPresent()
        ? Optional.of(new ChosenInstants(condition(choice.test()), then.get(), otherwise.get()))
        : Optional.empty();
  }

  private static RowCondition condition(RowExpression test) {
    if (test instanceof Call call
        && isCallOf("empty", call)
        && call.arguments().get(0) instanceof FieldFunction field) {
      return new EmptyField(field.field());
    }
    return new EachRow(new ExpressionTest(test));
  }

  private static Optional<RowInstants> daysLater(Call call) {
    OptionalInt days = days(call.arguments().get(1));
    return days.isPresent()
        ? compile(call.arguments().get(0)).map(dates -> new DaysLater(dates, days.getAsInt()))
        : Optional.empty();
  }

  private static OptionalInt days(RowExpression expression) {
    if (expression instanceof Constant constant
        && constant.value() instanceof NumberValue number
        && number.isInteger()
        && number.integer() >= -DaysLater.MOST
        && number.integer() <= DaysLater.MOST) {
      return OptionalInt.of((int) number.integer());
    }
    return OptionalInt.empty();
  }

  private static boolean isCallOf(String name, Call call) {
    return call.function().name().equalsIgnoreCase(name);
  }
}
