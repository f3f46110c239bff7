package dev.portcullis.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ValueWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The plain evaluator and the compiled policies agree on random policies and resources.
 *
 * <p>{@code -Dfuzz=1000000} judges so many pairs, {@code -Dfuzz.seed=7} begins with another seed.
 */
class FuzzTest {

  private static final int RESOURCES = 20;
  private static final long FEWEST_OF_A_VERDICT = 50;

  @Test
  void bothEvaluatorsSayTheSame() {
    long pairs = Long.getLong("fuzz", 10_000);
    long seed = Long.getLong("fuzz.seed", 1);
    long judged = 0;
    long refused = 0;
    Map<Verdict.Kind, Long> verdicts = new EnumMap<>(Verdict.Kind.class);
    for (; judged < pairs; seed++) {
      ObjectValue fuzzed = fuzzed(seed);
      Optional<Duel> duel = Duel.fight(fuzzed);
      if (duel.isEmpty()) {
        refused++;
      } else {
        if (duel.get().difference().isPresent()) {
          fail(report(seed, fuzzed));
        }
        judged += duel.get().size();
        for (Verdict.Kind kind : Verdict.Kind.values()) {
          verdicts.merge(kind, duel.get().count(kind), Long::sum);
        }
      }
    }

    assertThat(refused * RESOURCES).as("policies that are refused").isLessThan(pairs);
    assertThat(verdicts.values()).as(verdicts::toString).allMatch(n -> n >= FEWEST_OF_A_VERDICT);
  }

  private static ObjectValue fuzzed(long seed) {
    Dice dice = new Dice(seed);
    String type = dice.oneOf(Vocabulary.JUDGED);
    ObjectValue policy = new PolicyGenerator(dice, type).policy();
    ResourceGenerator resources = new ResourceGenerator(dice);
    boolean typeless = dice.onceIn(20);
    return Json.with(
        policy,
        "resources",
        Json.array(
            RESOURCES,
            () -> {
              ObjectValue resource = resources.resource(type);
              return typeless ? Json.with(resource, "type", NullValue.NULL) : resource;
            }));
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
