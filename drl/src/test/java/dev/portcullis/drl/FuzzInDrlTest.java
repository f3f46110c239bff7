package dev.portcullis.drl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.cases.EvaluationCase;
import dev.portcullis.engine.fuzz.FuzzedCase;
import dev.portcullis.engine.state.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Random policies say the same in DRL, to a stock Drools, as they say to the plain evaluator.
 *
 * <p>{@code -Dfuzz.drl=10000} takes so many policies, {@code -Dfuzz.seed=7} begins with another
 * seed.
 */
class FuzzInDrlTest {

  private static final long USUAL = 50;

  /** A text of many rules builds faster than many texts, and its rules share what they can. */
  private static final int RULES = 50;

  @Test
  void rulesSayWhatTheEvaluatorSays() {
    long policies = Long.getLong("fuzz.drl", USUAL);
    long seed = Long.getLong("fuzz.seed", 1);
    long refused = 0;
    Map<Verdict.Kind, Integer> verdicts = new EnumMap<>(Verdict.Kind.class);
    for (long done = 0; done < policies; done += RULES) {
      RulesAgainstEvaluator duel = new RulesAgainstEvaluator();
      for (int added = 0; added < RULES; seed++) {
        Optional<FuzzedCase> fuzzed = FuzzedCase.ofSeed(seed);
        if (fuzzed.isEmpty() || !RulesAgainstEvaluator.canSay(fuzzed.get().policy())) {
          refused++;
        } else {
          add(duel, seed, fuzzed.get());
          added++;
        }
      }
      assertThat(duel.differences(StockDrools.Build.MVEL)).isEmpty();
      duel.verdicts().forEach((kind, count) -> verdicts.merge(kind, count, Integer::sum));
    }

    assertThat(refused).as("policies that are refused").isLessThan(policies / 2);
    assertThat(verdicts).containsOnlyKeys(Verdict.Kind.values());
  }

  private static void add(RulesAgainstEvaluator duel, long seed, FuzzedCase fuzzed) {
    duel.add(fuzzed.policy());
    List<EvaluationCase> cases = fuzzed.cases();
    for (int i = 0; i < cases.size(); i++) {
      EvaluationCase one = cases.get(i);
      if (!findsItself(fuzzed.policy(), one)) {
        duel.judge("seed " + seed + ", resource " + i, one.resource(), one.environment());
      }
    }
  }

  /** In a session, as in a scan, what is judged is found too; a case's surroundings lack it. */
  private static boolean findsItself(BoundPolicy policy, EvaluationCase one) {
    return policy.definition().rule().details().orElse(null)
            instanceof EffectDetails.Existence details
        && details.type() instanceof JsonText type
        && type.text().equalsIgnoreCase(one.resource().type());
  }
}
