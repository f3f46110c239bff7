package dev.portcullis.engine.reference;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Operator;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks for the related resource of an existence effect, once the rule holds. */
final class ExistenceEvaluator {

  private final EvaluationContext context;
  private final EffectDetails.Existence details;

  ExistenceEvaluator(EvaluationContext context, EffectDetails.Existence details) {
    this.context = context;
    this.details = details;
  }

  /** Looks for it and says what that means after the step of the rule. */
  Evaluation evaluate(Step rule) {
    List<Step> steps = new ArrayList<>(List.of(rule));
    List<Resource> candidates;
    String type;
    try {
      type = text(details.type());
      candidates = candidates(type);
    } catch (StoppedEvaluation stopped) {
      return new Evaluation(Verdict.failed(stopped.failure()), List.of(), steps);
    }
    for (Resource candidate : candidates) {
      Step step = look(candidate);
      steps.add(step);
      if (step.outcome() == StepOutcome.HOLDS) {
        return new Evaluation(Verdict.COMPLIANT, List.of(), steps);
      }
    }
    Optional<EvaluationFailure> failure =
        steps.stream().flatMap(step -> step.failure().stream()).findFirst();
    return failure
        .map(fault -> new Evaluation(Verdict.failed(fault), List.of(), steps))
        .orElseGet(
            () ->
                new Evaluation(
                    Verdict.NON_COMPLIANT, List.of(reason(type, candidates.size())), steps));
  }

  private List<Resource> candidates(String type) {
    Predicate<Resource> place = place(type);
    return context.environment().resources(type).stream().filter(place).toList();
  }

  /** Which resources it looks at. */
  Predicate<Resource> related() {
    String type = text(details.type());
    Predicate<Resource> place = place(type);
    return candidate -> candidate.type().equalsIgnoreCase(type) && place.test(candidate);
  }

  private Predicate<Resource> place(String type) {
    RelatedPlace place =
        RelatedPlace.of(
            context.resource(),
            type,
            details.existenceScope().map(this::text),
            details.resourceGroupName().map(this::text));
    Optional<String> name = details.name().map(this::text);
    return candidate ->
        place.holds(candidate) && (name.isEmpty() || RelatedName.fits(candidate, name.get()));
  }

  private Step look(Resource candidate) {
    ConditionEvaluator conditions = new ConditionEvaluator(context.about(candidate));
    return new Step.Related(
        candidate, details.existenceCondition().map(condition -> condition.accept(conditions)));
  }

  /** The text of a part of the details. */
  private String text(JsonValue part) {
    Value value = new JsonEvaluator(context).evaluate(part);
    return Texts.require(value, part.span(), "`details`");
  }

  private NonComplianceReason reason(String type, int found) {
    return new NonComplianceReason(
        NonComplianceReason.Kind.RELATED_RESOURCE,
        type,
        Operator.EXISTS,
        NumberValue.of(found),
        BooleanValue.TRUE,
        details.span());
  }
}
