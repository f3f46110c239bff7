package dev.portcullis.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ValueWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The plain evaluator and the compiled policies agree on random policies and resources, the reasons
 * that are told of whole slices are those of the plain evaluator, and a policy that was printed in
 * our language and read again is the same.
 *
 * <p>Every construct of the language must have been evaluated on the way, with each outcome. {@code
 * -Dfuzz=1000000} judges so many pairs, {@code -Dfuzz.seed=7} begins with another seed.
 */
class FuzzTest {

  private static final long USUAL = 50_000;

  @Test
  void bothEvaluatorsSayTheSame() {
    long pairs = Long.getLong("fuzz", USUAL);
    long seed = Long.getLong("fuzz.seed", 1);
    long judged = 0;
    long refused = 0;
    long told = 0;
    Coverage coverage = new Coverage();
    for (; judged < pairs; seed++) {
      ObjectValue fuzzed = FuzzedCase.of(seed);
      Optional<Duel> duel = Duel.fight(fuzzed);
      if (duel.isEmpty()) {
        refused++;
      } else {
        if (duel.get().difference().isPresent()) {
          fail(report(seed, fuzzed));
        }
        judged += duel.get().size();
        told += duel.get().told();
        duel.get().tell(coverage);
      }
    }

    assertThat(refused * FuzzedCase.RESOURCES)
        .as("policies that are refused")
        .isLessThan(pairs / 4);
    if (pairs >= USUAL) {
      assertThat(coverage.missed()).isEmpty();
      assertThat(told).as("reasons without the plain evaluator").isGreaterThan(pairs / 100);
    }
  }

  private static String report(long seed, ObjectValue fuzzed) {
    ObjectValue small =
        new Shrinker(candidate -> Duel.fight(candidate).flatMap(Duel::difference).isPresent())
            .shrink(fuzzed);
    Duel duel = Duel.fight(small).orElseThrow();
    int resource = duel.difference().orElseThrow();
    ArrayValue resources = (ArrayValue) small.get("resources");
    ObjectValue single = Duel.single(small, (ObjectValue) resources.elements().get(resource));
    return "seed %d: %s%s%n- %s"
        .formatted(
            seed,
            duel.verdicts(resource),
            resources.elements().size() > 1 ? ", in a slice of " + resources : "",
            ValueWriter.write(single));
  }
}
