package dev.portcullis.engine.trial;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.PolicyTest;
import dev.portcullis.ast.PolicyTest.Expectation;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.evaluate.BothJudges;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.evaluate.EngineDisagreement;
import dev.portcullis.engine.reference.Evaluation;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.state.ReasonText;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.trial.TestOutcome.Trial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs the tests of a policy, each with its own parameters, request, instant and resources. */
public final class PolicyTrial {

  private PolicyTrial() {}

  /**
   * Runs all tests of a policy.
   *
   * @param now the instant of the tests that say none with {@code as of}
   * @param engine the plain evaluator, which gives the reasons and always runs, alone; else both
   * @return what came of each test, in the order of the text
   * @throws EngineDisagreement where the evaluators say different things: our own fault
   */
  public static List<TestOutcome> run(CheckedPolicy policy, Instant now, Engine engine) {
    List<Outcome<PreparedTest>> prepared =
        policy.definition().tests().stream()
            .map(test -> PreparedTest.of(policy, test, now))
            .toList();
    if (engine != Engine.REFERENCE) {
      holdAgainstTheRules(prepared.stream().flatMap(test -> test.value().stream()).toList());
    }
    List<TestOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < prepared.size(); i++) {
      outcomes.add(outcome(policy.definition().tests().get(i), prepared.get(i)));
    }
    return outcomes;
  }

  /** One rule base for all tests: each policy is judged over the resource of each test. */
  private static void holdAgainstTheRules(List<PreparedTest> tests) {
    new BothJudges(tests.stream().map(PreparedTest::policy).toList())
        .judge(
            tests.stream()
                .map(test -> new Slice(List.of(test.resource()), new Run(test.environment())))
                .toList(),
            (policy, slice, selection) -> {});
  }

  private static TestOutcome outcome(PolicyTest test, Outcome<PreparedTest> prepared) {
    if (prepared.value().isEmpty()) {
      return new TestOutcome(test, Optional.empty(), prepared.diagnostics());
    }
    PreparedTest ready = prepared.orElseThrow();
    Trial trial =
        new Trial(
            ready.policy(),
            PlainEvaluator.evaluate(ready.policy(), ready.resource(), ready.environment()));
    List<Diagnostic> faults = new ArrayList<>();
    test.expectations().forEach(expected -> compare(expected, trial, faults));
    return new TestOutcome(test, Optional.of(trial), faults);
  }

  private static void compare(Expectation expected, Trial trial, List<Diagnostic> faults) {
    BoundPolicy policy = trial.policy();
    Evaluation evaluation = trial.evaluation();
    String wanted = expected.verdict().text();
    if (!Answer.fits(wanted, policy, evaluation.verdict())) {
      faults.add(
          new Diagnostic(
              DiagnosticCode.TEST_FAILED,
              expected.span(),
              "expected `%s`, but the policy says `%s`".formatted(wanted, trial.answer()),
              explanation(evaluation),
              List.of()));
      return;
    }
    for (FieldReference field : expected.because()) {
      if (evaluation.reasons().stream().noneMatch(reason -> names(field, reason))) {
        faults.add(
            new Diagnostic(
                DiagnosticCode.TEST_FAILED,
                field.span(),
                "the policy says `%s`, but not because of this".formatted(trial.answer()),
                explanation(evaluation),
                List.of()));
      }
    }
  }

  private static boolean names(FieldReference field, NonComplianceReason reason) {
    return field instanceof FieldReference.Named named
        && named.text().equalsIgnoreCase(reason.field());
  }

  private static Optional<String> explanation(Evaluation evaluation) {
    if (evaluation.verdict().kind() == Verdict.Kind.FAILED) {
      return evaluation.verdict().failure().map(failure -> "it says so: " + failure.message());
    }
    return evaluation.reasons().isEmpty()
        ? Optional.empty()
        : Optional.of(
            evaluation.reasons().stream()
                .map(ReasonText::of)
                .collect(Collectors.joining("; and ", "it says so because ", "")));
  }
}
