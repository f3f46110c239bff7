package dev.portcullis.engine.reference;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Subject;
import dev.portcullis.engine.state.NonComplianceReason;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the comparisons that made a condition come out as it did: of an {@code allOf} that holds
 * every one, of one that does not the last that was reached, and of {@code anyOf} the other way
 * round. A count is followed by what its condition met in the members that are too many or too few;
 * a count over values of the policy itself gives way to that.
 */
public final class DecidingComparisons implements Step.Visitor<List<Step.Compared>> {

  private static final DecidingComparisons INSTANCE = new DecidingComparisons();

  private DecidingComparisons() {}

  /** The deciding comparisons, in the order of the text. */
  public static List<Step.Compared> of(Step step) {
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
    List<Step.Compared> ofMembers = ofMembers(step);
    if (!ofMembers.isEmpty() && step.condition().subject() instanceof Subject.ValueCount) {
      return ofMembers;
    }
    List<Step.Compared> all = new ArrayList<>(List.of(step));
    all.addAll(ofMembers);
    return all;
  }

  private List<Step.Compared> ofMembers(Step.Compared step) {
    return CountDirection.of(step).stream()
        .flatMap(
            direction ->
                step.reading().orElseThrow().members().stream()
                    .flatMap(member -> member.where().stream())
                    .filter(where -> where.outcome() == direction.outcomeAtFault()))
        .flatMap(where -> where.accept(this).stream())
        .filter(inner -> inner.reading().orElseThrow().kind() == NonComplianceReason.Kind.FIELD)
        .toList();
  }

  @Override
  public List<Step.Compared> related(Step.Related step) {
    return step.condition().map(condition -> condition.accept(this)).orElse(List.of());
  }
}
