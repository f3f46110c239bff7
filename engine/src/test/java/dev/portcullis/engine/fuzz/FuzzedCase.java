package dev.portcullis.engine.fuzz;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.cases.EvaluationCase;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.ObjectValue;
import java.util.List;
import java.util.Optional;

/**
 * A random policy and resources to judge by it; the same seed makes the same.
 *
 * @param policy the policy
 * @param cases the resources, with what surrounds them
 */
public record FuzzedCase(BoundPolicy policy, List<EvaluationCase> cases) {

  /** How many resources each policy has. */
  static final int RESOURCES = 10;

  /** Makes one; empty where the policy is refused. */
  public static Optional<FuzzedCase> ofSeed(long seed) {
    List<EvaluationCase> cases = Duel.cases(of(seed));
    return Duel.bind(cases.get(0)).map(policy -> new FuzzedCase(policy, cases));
  }

  /** The same as {@link Duel} has it. */
  static ObjectValue of(long seed) {
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
}
