package dev.portcullis.engine.trial;

import dev.portcullis.ast.PolicyTest;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.reference.Evaluation;
import java.util.List;
import java.util.Optional;

/**
 * What came of a test.
 *
 * @param test the test
 * @param trial what was found; empty where the test is at fault, so that nothing was evaluated
 * @param faults why it did not pass: where the policy says something else, or what is wrong with
 *     the test itself; empty where it passed
 */
public record TestOutcome(PolicyTest test, Optional<Trial> trial, List<Diagnostic> faults) {

  public TestOutcome {
    faults = List.copyOf(faults);
  }

  /**
   * What a test found.
   *
   * @param policy the policy with the parameters of the test
   * @param evaluation what it says of the resource of the test; both evaluators agree on it
   */
  public record Trial(BoundPolicy policy, Evaluation evaluation) {

    /** What the test would have to expect, in the words of a test. */
    public String answer() {
      return Answer.words(policy, evaluation.verdict());
    }
  }

  /** Whether the policy says all that is expected. */
  public boolean passed() {
    return faults.isEmpty();
  }
}
