package dev.portcullis.engine.reference;

import dev.portcullis.ast.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses, of the comparisons that decided, those that tell a person what is wrong. The others only
 * choose whom a rule is for; where nothing else is left they have to do.
 */
public final class TellingComparisons {

  private static final Set<Operator> ORDERING =
      EnumSet.of(
          Operator.LESS, Operator.LESS_OR_EQUALS, Operator.GREATER, Operator.GREATER_OR_EQUALS);

  /** Operators that name what the bad ones have in common, rather than what is wrong with them. */
  private static final Set<Operator> NARROWING =
      EnumSet.of(
          Operator.EQUALS,
          Operator.IN,
          Operator.LIKE,
          Operator.CONTAINS,
          Operator.MATCH,
          Operator.MATCH_INSENSITIVELY,
          Operator.CONTAINS_KEY);

  private TellingComparisons() {}

  /** The telling ones, in the same order; at least one where there is one. */
  public static List<Step.Compared> of(List<Step.Compared> deciding) {
    List<Step.Compared> telling = keep(deciding, step -> !ComparisonTraits.testsType(step));
    telling = keep(telling, ComparisonTraits::readsResource);
    telling = keep(telling, step -> !ComparisonTraits.testsCreateMode(step));
    List<Step.Compared> candidates = telling;
    telling = keep(telling, step -> candidates.stream().noneMatch(other -> guards(step, other)));
    return telling.size() > 1 && telling.stream().anyMatch(TellingComparisons::demands)
        ? keep(telling, step -> !narrows(step))
        : telling;
  }

  /** What a test keeps, or all where it would keep nothing. */
  private static List<Step.Compared> keep(
      List<Step.Compared> steps, Predicate<Step.Compared> test) {
    if (steps.size() == 1) {
      return steps;
    }
    List<Step.Compared> kept = steps.stream().filter(test).toList();
    return kept.isEmpty() ? steps : kept;
  }

  /** Whether it tests only that a field is there, which another one tests further. */
  private static boolean guards(Step.Compared step, Step.Compared other) {
    return ComparisonTraits.findsPresent(step)
        && other.condition().operator() != Operator.EXISTS
        && ComparisonTraits.field(step)
            .filter(
                name -> ComparisonTraits.field(other).filter(name::equalsIgnoreCase).isPresent())
            .isPresent();
  }

  /** Whether it is what a rule is about: a bound, or a difference from what a parameter asks. */
  private static boolean demands(Step.Compared step) {
    return ComparisonTraits.field(step).isPresent()
        && (ORDERING.contains(step.condition().operator())
            || (!chooses(step) && ComparisonTraits.readsParameter(step)));
  }

  /** Whether it only chooses: the value is one of those that the rule itself lists. */
  private static boolean narrows(Step.Compared step) {
    return chooses(step) && !ComparisonTraits.readsParameter(step);
  }

  private static boolean chooses(Step.Compared step) {
    return step.outcome() == StepOutcome.HOLDS && NARROWING.contains(step.condition().operator());
  }
}
