package dev.portcullis.engine.compile;

import dev.portcullis.engine.slice.Slice;
import java.util.List;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * The constraint that a slice holds resources of one of these types.
 *
 * @param types in lower case, without doubles
 */
record OfType(List<String> types) implements Predicate1<Slice>, HashedExpression {

  @Override
  public boolean test(Slice slice) {
    return types.contains(slice.type());
  }

  @Override
  public String getExpressionHash() {
    return "type in " + types;
  }

  /** What the index over single types reads of a slice. */
  enum SliceType implements Function1<Slice, String>, HashedExpression {
    INSTANCE;

    @Override
    public String apply(Slice slice) {
      return slice.type();
    }

    @Override
    public String getExpressionHash() {
      return "type";
    }
  }
}
