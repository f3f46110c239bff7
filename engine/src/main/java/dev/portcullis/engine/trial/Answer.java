package dev.portcullis.engine.trial;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.state.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a test may expect of a policy.
 *
 * <p>{@code nothing} says that the policy speaks of the resource and has nothing against it. Where
 * it does not speak of it, that is {@code not applicable}: a test whose resource is of the wrong
 * type does not pass by accident.
 */
final class Answer {

  private static final String NOTHING = "nothing";
  private static final String NOT_APPLICABLE = "not applicable";
  private static final String ERROR = "error";

  private Answer() {}

  /** What a policy says, in the words of a test. */
  static String words(BoundPolicy policy, Verdict verdict) {
    return switch (verdict.kind()) {
      case COMPLIANT -> NOTHING;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case FAILED -> ERROR;
      case NON_COMPLIANT -> policy.effectText();
    };
  }

  /** Every word that a test may expect. */
  static List<String> all() {
    return Stream.concat(Stream.of(NOTHING, NOT_APPLICABLE, ERROR), Effect.names().stream())
        .toList();
  }

  /** Whether a word is one that a test may expect, in any case. */
  static boolean isOne(String word) {
    return all().stream().anyMatch(word::equalsIgnoreCase);
  }

  /** Whether a verdict is what a word expects. */
  static boolean fits(String word, BoundPolicy policy, Verdict verdict) {
    Verdict.Kind kind = verdict.kind();
    return switch (word.toLowerCase(Locale.ROOT)) {
      case NOTHING -> kind == Verdict.Kind.COMPLIANT;
      case NOT_APPLICABLE -> kind == Verdict.Kind.NOT_APPLICABLE;
      case ERROR -> kind == Verdict.Kind.FAILED;
      default ->
          kind == Verdict.Kind.NON_COMPLIANT
              && Effect.find(word).equals(Optional.of(policy.effect()));
    };
  }
}
