package dev.portcullis.engine.evaluate;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.compile.Selection;
import dev.portcullis.engine.compile.SelectionSink;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.Verdict;
import java.util.Collection;
import java.util.List;

/** Judges row by row with the plain evaluator. */
public final class PlainJudge implements Judge {

  private final List<BoundPolicy> policies;

  /** Makes the judge of these policies. */
  public PlainJudge(List<BoundPolicy> policies) {
    this.policies = List.copyOf(policies);
  }

  @Override
  public List<BoundPolicy> policies() {
    return policies;
  }

  @Override
  public void judge(Collection<Slice> slices, SelectionSink sink) {
    for (Slice slice : slices) {
      for (int policy = 0; policy < policies.size(); policy++) {
        if (slice.asks(policy)) {
          sink.report(policy, slice, select(policies.get(policy), slice));
        }
      }
    }
  }

  private static Selection select(BoundPolicy policy, Slice slice) {
    Rows compliant = Rows.none(slice.size());
    Rows nonCompliant = Rows.none(slice.size());
    Rows failed = Rows.none(slice.size());
    for (int row = 0; row < slice.size(); row++) {
      Verdict verdict =
          PlainEvaluator.evaluate(policy, slice.resource(row), slice.environment()).verdict();
      switch (verdict.kind()) {
        case COMPLIANT -> compliant.add(row);
        case NON_COMPLIANT -> nonCompliant.add(row);
        case FAILED -> failed.add(row);
        case NOT_APPLICABLE -> {}
      }
    }
    return new Selection(compliant, nonCompliant, failed);
  }
}
