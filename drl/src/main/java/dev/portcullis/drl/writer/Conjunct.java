package dev.portcullis.drl.writer;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.engine.bind.BoundPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the conditions that must all hold, as a constraint of a pattern.
 *
 * @param condition the condition
 * @param check it as a check
 * @param type what it asks of the type, where it is about nothing else
 * @param canFail whether it may be impossible to evaluate
 */
record Conjunct(Condition condition, Term check, Optional<TypeTest> type, boolean canFail) {

  /** The conditions that must all hold for one to hold, in the order of the text. */
  static List<Conjunct> of(Condition condition, BoundPolicy policy) {
    List<Conjunct> conjuncts = new ArrayList<>();
    add(condition, policy, conjuncts);
    return conjuncts;
  }

  private static void add(Condition condition, BoundPolicy policy, List<Conjunct> conjuncts) {
    if (condition instanceof AllOf all) {
      all.conditions().forEach(part -> add(part, policy, conjuncts));
    } else {
      conjuncts.add(
          new Conjunct(
              condition,
              condition.accept(new ConditionText(policy)),
              TypeTest.of(condition, policy),
              condition.accept(new CanFail(policy))));
    }
  }

  /** How many of the first ones can always be evaluated. */
  static int safe(List<Conjunct> conjuncts) {
    int safe = 0;
    while (safe < conjuncts.size() && !conjuncts.get(safe).canFail()) {
      safe++;
    }
    return safe;
  }

  /** Conjuncts as one check: the first that does not hold, or fails, decides. */
  static Term together(List<Conjunct> conjuncts) {
    List<Term> checks = conjuncts.stream().map(Conjunct::check).toList();
    return checks.size() == 1 ? checks.get(0) : Term.call("allOf", checks);
  }

  /** Whether DRL has words for it. */
  boolean isPlain() {
    return type.isPresent();
  }

  /** The constraint that it holds. */
  String holds(String indent) {
    return type.map(TypeTest::words)
        .orElseGet(() -> Term.call("this.meets", check).laidOut(indent));
  }

  /** Whether another says the same. */
  boolean isSame(Conjunct other) {
    return check.equals(other.check);
  }
}
