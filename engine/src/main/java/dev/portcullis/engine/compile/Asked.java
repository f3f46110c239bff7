package dev.portcullis.engine.compile;

import dev.portcullis.engine.slice.Slice;
import java.util.BitSet;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * The constraint that a slice asks one of the policies that share a condition.
 *
 * @param condition the condition, written out: what the policies share is judged once
 * @param policies the policies, by their indexes
 */
record Asked(String condition, BitSet policies) implements Predicate1<Slice>, HashedExpression {

  Asked(String condition) {
    this(condition, new BitSet());
  }

  @Override
  public boolean test(Slice slice) {
    return slice.asksAny(policies);
  }

  @Override
  public String getExpressionHash() {
    return "asks " + condition;
  }
}
