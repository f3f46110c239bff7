package dev.portcullis.engine.evaluate;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.compile.Selection;
import dev.portcullis.engine.compile.SelectionSink;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges with Drools and with the plain evaluator, and fails where they differ. */
public final class BothJudges implements Judge {

  private final DroolsJudge rules;
  private final PlainJudge plain;

  /** Makes the judge of these policies. */
  public BothJudges(List<BoundPolicy> policies) {
    this.rules = DroolsJudge.compile(policies);
    this.plain = new PlainJudge(policies);
  }

  @Override
  public List<BoundPolicy> policies() {
    return rules.policies();
  }

  /**
   * Judges slices twice and reports what the rules say.
   *
   * @throws EngineDisagreement where the plain evaluator says otherwise
   */
  @Override
  public void judge(Collection<Slice> slices, SelectionSink sink) {
    Map<Slice, Map<Integer, Selection>> byRules = new HashMap<>();
    rules.judge(
        slices,
        (policy, slice, selection) ->
            byRules.computeIfAbsent(slice, any -> new HashMap<>()).put(policy, selection));
    plain.judge(
        slices,
        (policy, slice, expected) -> {
          Selection found =
              byRules.getOrDefault(slice, Map.of()).getOrDefault(policy, nothing(slice));
          compare(policy, slice, found, expected);
          sink.report(policy, slice, found);
        });
  }

  private void compare(int policy, Slice slice, Selection found, Selection expected) {
    for (int row = 0; row < slice.size(); row++) {
      Verdict.Kind byRules = found.kind(row);
      Verdict.Kind byPlain = expected.kind(row);
      if (byRules != byPlain) {
        throw new EngineDisagreement(policies().get(policy), slice.resource(row), byRules, byPlain);
      }
    }
  }

  private static Selection nothing(Slice slice) {
    Rows none = Rows.none(slice.size());
    return new Selection(none, none, none);
  }
}
