package dev.portcullis.engine.compile;

import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.slice.CanonicalText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is around a part of a policy.
 *
 * @param policy the policy
 * @param ofRelated whether the part belongs to an existence condition
 * @param counts the counts around it, innermost first
 */
record CompileScope(BoundPolicy policy, boolean ofRelated, List<CountFrame> counts) {

  CompileScope {
    counts = List.copyOf(counts);
  }

  /** The scope of what a rule asks. */
  static CompileScope ofRule(BoundPolicy policy) {
    return new CompileScope(policy, false, List.of());
  }

  /** The scope of what an existence condition asks of a related resource. */
  static CompileScope ofRelated(BoundPolicy policy) {
    return new CompileScope(policy, true, List.of());
  }

  /** This scope inside one more count. */
  CompileScope within(CountFrame count) {
    List<CountFrame> inner = new ArrayList<>();
    inner.add(count);
    inner.addAll(counts);
    return new CompileScope(policy, ofRelated, inner);
  }

  /** How often counts that are written out look at the part; 1 where there are none. */
  int looksWrittenOut() {
    return counts.stream()
        .filter(CountFrame.OfConstant.class::isInstance)
        .mapToInt(count -> ((CountFrame.OfConstant) count).siblings())
        .reduce(1, Math::multiplyExact);
  }

  /** How many counts around the part go from member to member at the row. */
  int depth() {
    return (int) counts.stream().filter(CountFrame.Moving.class::isInstance).count();
  }

  /** What a field's name stands for. */
  ResolvedField resolve(String field) {
    return policy.fields().resolve(field);
  }

  /**
   * The scope written out, for what finds its meaning only at the row: equal texts give equal
   * meanings to the same words.
   */
  String canonical() {
    return counts.stream()
        .map(CountFrame::canonical)
        .collect(
            Collectors.joining(
                ", ",
                ofRelated ? "related[" : "[",
                "] with " + CanonicalText.of(policy.parameters())));
  }
}
