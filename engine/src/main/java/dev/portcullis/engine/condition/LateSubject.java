package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.slice.Truth;
import java.util.function.Function;

/**
 * A left side whose meaning shows only at the row, since the field's name is computed there or its
 * path depends on the resource.
 *
 * @param meaning gives for a row the left side that counts there
 * @param canonical the left side written out: equal texts are equal left sides
 */
public record LateSubject(Function<RowScope, RowSubject> meaning, String canonical)
    implements RowSubject {

  @Override
  public Truth test(RowScope scope, Comparand comparand) {
    return meaning.apply(scope).test(scope, comparand);
  }

  @Override
  public Reach reach() {
    return Reach.ORIGIN;
  }
}
