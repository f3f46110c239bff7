package dev.portcullis.printer;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Conditions joined by {@code and}, or by {@code or}. On several lines they stand below one
 * another, each behind its word.
 */
record Chain(String word, List<Condition> conditions) {

  /** The chain that a condition is written as; one with a single condition is none. */
  static Optional<Chain> of(Condition condition) {
    if (condition instanceof AllOf all && all.conditions().size() > 1) {
      return Optional.of(new Chain("and", all.conditions()));
    }
    if (condition instanceof AnyOf any && any.conditions().size() > 1) {
      return Optional.of(new Chain("or", any.conditions()));
    }
    return Optional.empty();
  }

  /** A condition after the word of its clause, where a chain needs no parentheses. */
  static Layout clause(String word, Condition condition, ConditionLayout layout) {
    return of(condition)
        .map(chain -> chain.after(word, layout))
        .orElseGet(
            () -> Layout.sequence(Layout.text(word + " "), Layout.align(layout.unit(condition))));
  }

  /**
   * The chain after a word of its clause, the connectives aligned with its end.
   *
   * @param clause the word before the chain, such as {@code when}
   */
  Layout after(String clause, ConditionLayout layout) {
    String padding = " ".repeat(Math.max(0, clause.length() - word.length()));
    Layout body =
        Layout.sequence(Layout.text(clause + " "), units(layout, Layout.either("", padding)));
    boolean breaks = word.equals("and") || nests();
    return Layout.align(breaks ? Layout.brokenGroup(body) : Layout.group(body));
  }

  /** The chain in parentheses. */
  Layout inParentheses(ConditionLayout layout) {
    Layout body =
        Layout.sequence(
            Layout.text("("),
            Layout.align(
                Layout.sequence(
                    Layout.either("", " ".repeat(word.length() + 1)), units(layout, Layout.EMPTY))),
            Layout.text(")"));
    return nests() ? Layout.brokenGroup(body) : Layout.group(body);
  }

  private Layout units(ConditionLayout layout, Layout padding) {
    List<Layout> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      if (!parts.isEmpty()) {
        parts.add(Layout.LINE);
        parts.add(padding);
        parts.add(Layout.text(word + " "));
      }
      parts.add(Layout.align(layout.unit(condition)));
    }
    return Layout.sequence(parts);
  }

  /** Whether one of the conditions holds a chain of its own: on one line that is hard to read. */
  private boolean nests() {
    return conditions.stream()
        .flatMap(Condition::descendants)
        .anyMatch(node -> node instanceof Condition condition && of(condition).isPresent());
  }
}
