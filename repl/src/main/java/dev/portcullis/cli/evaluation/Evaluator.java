package dev.portcullis.cli.evaluation;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.cli.evaluation.EvalAnswer.Failure;
import dev.portcullis.cli.evaluation.EvalAnswer.Stage;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.reference.EffectResolver;
import dev.portcullis.engine.reference.Evaluation;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.reference.PolicyMessage;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.state.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluates one policy on one resource, as {@code eval} and the prompt ask for it. */
public final class Evaluator {

  private final PolicyChecker checker;
  private final Engine engine;

  /** Makes an evaluator that checks with a checker and decides with an engine. */
  public Evaluator(PolicyChecker checker, Engine engine) {
    this.checker = checker;
    this.engine = engine;
  }

  /** Answers a request. */
  public EvalAnswer evaluate(EvalRequest request) {
    Outcome<BoundPolicy> bound = bind(request);
    if (bound.failed()) {
      return Failure.of(Stage.CHECK, firstError(bound.diagnostics()));
    }
    return evaluate(bound.orElseThrow(), request);
  }

  /**
   * Answers a request in full, with each step.
   *
   * @return the answer, or what is wrong with the policy or the values of its parameters; warnings
   *     come along
   * @throws IllegalStateException if the engine and the plain evaluator, which gives the steps,
   *     disagree: our own fault
   */
  public Outcome<Explanation> explain(EvalRequest request) {
    return bind(request).map(policy -> explanation(policy, request));
  }

  private Explanation explanation(BoundPolicy policy, EvalRequest request) {
    Evaluation evaluation = explain(policy, request);
    Verdict.Kind kind =
        policy.effect() == Effect.DISABLED ? Verdict.Kind.NOT_APPLICABLE : decide(policy, request);
    if (kind != evaluation.verdict().kind()) {
      throw new IllegalStateException(
          "the engine says " + kind + ", the steps say " + evaluation.verdict().kind());
    }
    if (kind != Verdict.Kind.NON_COMPLIANT) {
      return new Explanation(
          policy,
          request.resource(),
          evaluation,
          Optional.empty(),
          evaluation.verdict().failure(),
          Optional.empty());
    }
    EffectResolver.Resolution resolution =
        EffectResolver.resolve(policy, request.resource(), request.environment());
    return new Explanation(
        policy,
        request.resource(),
        evaluation,
        resolution.details(),
        resolution.failure(),
        PolicyMessage.of(policy)
            .map(message -> message.about(request.resource(), request.environment())));
  }

  private Outcome<BoundPolicy> bind(EvalRequest request) {
    PolicyDefinition policy = request.policy();
    Outcome<CheckedPolicy> checked = checker.check(policy);
    return checked.then(sound -> Binder.bind(sound, request.parameters(), request.policyContext()));
  }

  private EvalAnswer evaluate(BoundPolicy policy, EvalRequest request) {
    if (policy.effect() == Effect.DISABLED) {
      return new EvalAnswer.Verdict(Optional.empty(), Optional.empty(), List.of());
    }
    return switch (decide(policy, request)) {
      case NOT_APPLICABLE, COMPLIANT ->
          new EvalAnswer.Verdict(Optional.empty(), Optional.empty(), List.of());
      case FAILED -> failure(explain(policy, request).verdict().failure().orElseThrow());
      case NON_COMPLIANT -> effect(policy, request);
    };
  }

  private static EvalAnswer effect(BoundPolicy policy, EvalRequest request) {
    EffectResolver.Resolution resolution =
        EffectResolver.resolve(policy, request.resource(), request.environment());
    if (resolution.failure().isPresent()) {
      return failure(resolution.failure().get());
    }
    return new EvalAnswer.Verdict(
        Optional.of(policy.effectText()), resolution.details(), explain(policy, request).reasons());
  }

  private Verdict.Kind decide(BoundPolicy policy, EvalRequest request) {
    Slice slice = new Slice(List.of(request.resource()), new Run(request.environment()));
    List<Verdict.Kind> kinds = new ArrayList<>();
    engine
        .judge(List.of(policy))
        .judge(List.of(slice), (index, judged, selection) -> kinds.add(selection.kind(0)));
    return kinds.isEmpty() ? Verdict.Kind.NOT_APPLICABLE : kinds.get(0);
  }

  private static Evaluation explain(BoundPolicy policy, EvalRequest request) {
    return PlainEvaluator.evaluate(policy, request.resource(), request.environment());
  }

  private static Failure failure(EvaluationFailure failure) {
    return new Failure(
        Stage.EVALUATE,
        failure.code().code(),
        failure.message(),
        failure.span().position(),
        Optional.empty());
  }

  private static Diagnostic firstError(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .findFirst()
        .orElseThrow();
  }
}
