package dev.portcullis.repl.session;

import dev.portcullis.ast.PolicyRule;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.Style;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.Evaluation;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.state.ReasonText;
import dev.portcullis.engine.state.Verdict;
import java.util.List;

/** Tells what one policy, or the condition asked last, says of one object, and how. */
public final class Explanation {

  private final Session session;
  private final Console console;

  private Explanation(Session session) {
    this.session = session;
    this.console = session.console();
  }

  /** Says what a policy says of an object, why, and each step. */
  public static void ofPolicy(Session session, BoundPolicy policy, Resource object) {
    Explanation explanation = new Explanation(session);
    Evaluation evaluation = explanation.evaluate(policy, object);
    explanation.verdict(word(policy, evaluation.verdict()), evaluation.verdict().kind(), object);
    evaluation.reasons().forEach(reason -> explanation.line(ReasonText.of(reason)));
    if (policy.effect() == Effect.DISABLED) {
      explanation.line("its effect is disabled: it is not evaluated");
    } else if (policy.enforcementOnly() && evaluation.steps().isEmpty()) {
      explanation.line("it reads the identity of a request, which only a request has");
    }
    explanation.steps(evaluation, policy);
    if (evaluation.verdict().kind() == Verdict.Kind.NON_COMPLIANT) {
      explanation.line("effect: " + Shown.line(policy.effectText()));
    }
  }

  /** Says whether a condition holds for an object, and each step. */
  public static void ofCondition(Session session, Question question, Resource object) {
    Explanation explanation = new Explanation(session);
    Evaluation evaluation = explanation.evaluate(question.policy(), object);
    String word =
        switch (evaluation.verdict().kind()) {
          case NON_COMPLIANT -> "matches";
          case COMPLIANT, NOT_APPLICABLE -> "does not match";
          case FAILED -> "failed";
        };
    explanation.verdict(word, evaluation.verdict().kind(), object);
    explanation.steps(evaluation, question.policy());
  }

  private Evaluation evaluate(BoundPolicy policy, Resource object) {
    return PlainEvaluator.evaluate(policy, object, session.objects().estate());
  }

  private static String word(BoundPolicy policy, Verdict verdict) {
    return switch (verdict.kind()) {
      case NON_COMPLIANT -> "non-compliant";
      case COMPLIANT -> "compliant";
      case NOT_APPLICABLE ->
          policy.effect() == Effect.DISABLED ? "not evaluated" : "not applicable";
      case FAILED -> "failed";
    };
  }

  private void verdict(String word, Verdict.Kind kind, Resource object) {
    Style style =
        switch (kind) {
          case NON_COMPLIANT -> Style.BAD;
          case COMPLIANT -> Style.GOOD;
          case FAILED -> Style.CAUTION;
          case NOT_APPLICABLE -> Style.FAINT;
        };
    console
        .out()
        .println(
            style.on(word, console.colored())
                + "  "
                + Style.STRONG.on(Shown.object(object), console.colored()));
  }

  private void steps(Evaluation evaluation, BoundPolicy policy) {
    PolicyRule rule = policy.definition().rule();
    StepText.lines(evaluation.steps(), rule, console.colored()).forEach(console.out()::println);
    console.out().flush();
    evaluation
        .verdict()
        .failure()
        .ifPresent(
            failure ->
                session.tell(
                    List.of(
                        Diagnostic.of(
                            failure.code(), failure.span(), Shown.line(failure.message())))));
  }

  private void line(String text) {
    console.out().println("  " + text);
  }
}
