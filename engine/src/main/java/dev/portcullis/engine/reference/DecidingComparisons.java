package dev.portcullis.engine.reference;

import dev.portcullis.ast.Condition;
import java.util.List;

/**
 * Finds the comparisons that made a condition come out as it did: of an {@code allOf} that holds
 * every one, of one that does not the last that was reached, and of {@code anyOf} the other way
 * round.
 */
final class DecidingComparisons implements Step.Visitor<List<Step.Compared>> {

  private static final DecidingComparisons INSTANCE = new DecidingComparisons();

  private DecidingComparisons() {}

  /** The deciding comparisons, in the order of the text. */
  static List<Step.Compared> of(Step step) {
    return step.accept(INSTANCE);
  }

  @Override
  public List<Step.Compared> combined(Step.Combined step) {
    return step.parts().stream()
        .filter(
            part -> step.condition() instanceof Condition.Not || part.outcome() == step.outcome())
        .flatMap(part -> part.accept(this).stream())
        .toList();
  }

  @Override
  public List<Step.Compared> compared(Step.Compared step) {
    return List.of(step);
  }

  @Override
  public List<Step.Compared> related(Step.Related step) {
    return step.condition().map(condition -> condition.accept(this)).orElse(List.of());
  }
}
