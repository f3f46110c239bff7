package dev.portcullis.engine.compile;

import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a policy as Drools sees it: slice in, selection out. Its identity is its whole
 * text, so that policies with equal conditions share one node and are judged once.
 */
record SelectRows(RowPolicy policy) implements Function1<Slice, Selection>, HashedExpression {

  /** What the policy says of the slice; null, which matches nothing, where it says nothing. */
  @Override
  public @Nullable Selection apply(Slice slice) {
    RowOutcome applies = policy.applicability().judge(slice);
    RowOutcome matches = RowOutcome.of(slice.size());
    if (!applies.holds().isEmpty()) {
      policy.match().judge(slice, applies.holds(), matches);
    }
    Rows compliant = applies.holds().copy();
    compliant.andNot(matches.holds());
    compliant.andNot(matches.failed());
    Rows failed = applies.failed();
    failed.or(matches.failed());
    Selection selection = new Selection(compliant, matches.holds(), failed);
    return selection.isEmpty() ? null : selection;
  }

  @Override
  public String getExpressionHash() {
    return "select(" + policy.applicability().canonical() + ", " + policy.match().canonical() + ")";
  }
}
