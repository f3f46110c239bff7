package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.slice.LongCells;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Arrays;
import java.util.OptionalLong;

/** A date that is the same for all rows of a run. */
public final class RunInstants implements RowInstants {

  private final RowExpression expression;
  private final OfInstant<OptionalLong> instant = new OfInstant<>(this::instant);

  /**
   * @param expression what reads the clock at most
   */
  public RunInstants(RowExpression expression) {
    this.expression = expression;
  }

  @Override
  public LongCells instants(Slice slice, Rows asked) {
    OptionalLong known = instant.at(slice);
    long[] ticks = new long[slice.size()];
    if (known.isEmpty()) {
      return new LongCells(Rows.none(slice.size()), ticks);
    }
    Arrays.fill(ticks, known.getAsLong());
    return new LongCells(asked, ticks);
  }

  private OptionalLong instant(Slice slice) {
    try {
      Value value = expression.value(RowScope.of(slice));
      return value instanceof TextValue text
          ? PolicyInstants.ticks(text.text())
          : OptionalLong.empty();
    } catch (FunctionFailure failure) {
      return OptionalLong.empty();
    }
  }
}
