package dev.portcullis.drl.writer;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.PlainConditions;
import dev.portcullis.engine.reference.StepOutcome;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** To what a policy applies, as far as its rule does not say so itself. */
final class Applicable {

  private final BoundPolicy policy;
  private final PlainConditions conditions;

  Applicable(BoundPolicy policy) {
    this.policy = policy;
    this.conditions =
        new PlainConditions(policy, Estate.of(Instant.EPOCH, ObjectValue.EMPTY, List.of()));
  }

  /**
   * The conjuncts that must not be false for the policy to apply, without those that are said
   * already and those that hold for every type that is left.
   *
   * @param said conjuncts that hold besides
   */
  List<Conjunct> beside(List<Conjunct> said) {
    List<String> types =
        said.stream()
            .flatMap(conjunct -> conjunct.type().stream())
            .filter(TypeTest::names)
            .findFirst()
            .map(TypeTest::types)
            .orElse(List.of());
    return Conjunct.of(policy.applicability(), policy).stream()
        .filter(conjunct -> said.stream().noneMatch(conjunct::isSame))
        .filter(conjunct -> !holdsForAll(types, conjunct))
        .toList();
  }

  private boolean holdsForAll(List<String> types, Conjunct conjunct) {
    return !types.isEmpty()
        && !conjunct.canFail()
        && readsNothingButType(conjunct)
        && types.stream()
            .allMatch(
                type ->
                    conditions.evaluate(conjunct.condition(), ofType(type)).outcome()
                        == StepOutcome.HOLDS);
  }

  private static boolean readsNothingButType(Conjunct conjunct) {
    return conjunct
        .condition()
        .descendants()
        .filter(node -> node instanceof FieldReference || node instanceof Comparison)
        .allMatch(
            node ->
                node instanceof FieldReference.Named field
                    ? field.text().equalsIgnoreCase("type")
                    : node instanceof Comparison comparison
                        && !(comparison.target() instanceof JsonValue.JsonTemplate));
  }

  private static Resource ofType(String type) {
    return new Resource(new ObjectValue(Map.of("type", new TextValue(type))));
  }
}
