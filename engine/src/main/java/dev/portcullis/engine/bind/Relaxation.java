package dev.portcullis.engine.bind;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.AnyOf;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Condition.Not;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Set;

/**
 * A condition in which only some comparisons still decide: every other one is taken to be what
 * makes the whole true, so true, and under a {@code not} false.
 *
 * <p>True is an {@code allOf} of nothing, false an {@code anyOf} of nothing; both vanish where they
 * change nothing.
 */
final class Relaxation implements Condition.Visitor<Condition> {

  private final Set<LeafKind> decisive;
  private final ObjectValue parameters;
  private final boolean negated;

  private Relaxation(Set<LeafKind> decisive, ObjectValue parameters, boolean negated) {
    this.decisive = decisive;
    this.parameters = parameters;
    this.negated = negated;
  }

  /** The condition with only the comparisons of these kinds left. */
  static Condition of(Condition condition, Set<LeafKind> decisive, ObjectValue parameters) {
    return condition.accept(new Relaxation(decisive, parameters, false));
  }

  @Override
  public Condition allOf(AllOf condition) {
    List<Condition> relaxed = each(condition.conditions());
    if (relaxed.stream().anyMatch(Relaxation::isFalse)) {
      return constant(condition.span(), false);
    }
    List<Condition> open = relaxed.stream().filter(child -> !isTrue(child)).toList();
    return open.size() == 1 ? open.get(0) : new AllOf(condition.span(), open);
  }

  @Override
  public Condition anyOf(AnyOf condition) {
    List<Condition> relaxed = each(condition.conditions());
    if (relaxed.stream().anyMatch(Relaxation::isTrue)) {
      return constant(condition.span(), true);
    }
    List<Condition> open = relaxed.stream().filter(child -> !isFalse(child)).toList();
    return open.size() == 1 ? open.get(0) : new AnyOf(condition.span(), open);
  }

  @Override
  public Condition not(Not condition) {
    Condition relaxed =
        condition.condition().accept(new Relaxation(decisive, parameters, !negated));
    if (isTrue(relaxed) || isFalse(relaxed)) {
      return constant(condition.span(), isFalse(relaxed));
    }
    return new Not(condition.span(), relaxed);
  }

  @Override
  public Condition comparison(Comparison comparison) {
    return decisive.contains(LeafKind.of(comparison, parameters))
        ? comparison
        : constant(comparison.span(), !negated);
  }

  private List<Condition> each(List<Condition> conditions) {
    return conditions.stream().map(condition -> condition.accept(this)).toList();
  }

  private static Condition constant(Span span, boolean value) {
    return value ? new AllOf(span, List.of()) : new AnyOf(span, List.of());
  }

  private static boolean isTrue(Condition condition) {
    return condition instanceof AllOf all && all.conditions().isEmpty();
  }

  private static boolean isFalse(Condition condition) {
    return condition instanceof AnyOf any && any.conditions().isEmpty();
  }
}
