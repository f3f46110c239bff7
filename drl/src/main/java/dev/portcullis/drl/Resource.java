package dev.portcullis.drl;

import dev.portcullis.engine.assign.Scope;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.function.TextComparison;
import dev.portcullis.engine.reference.PlainConditions;
import dev.portcullis.engine.reference.Step;
import dev.portcullis.engine.reference.StepOutcome;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ValueWriter;
import org.jspecify.annotations.Nullable;

/**
 * A resource, or a component of a vault, as a fact. Made by {@link Facts}; immutable: a resource
 * that has changed is another fact in the place of this one.
 */
public final class Resource {

  private final PlainConditions conditions;
  private final dev.portcullis.engine.fact.Resource content;
  private final String type;

  Resource(PlainConditions conditions, dev.portcullis.engine.fact.Resource content) {
    this.conditions = conditions;
    this.content = content;
    this.type = TextComparison.fold(content.type());
  }

  /**
   * {@return its type in small letters, so that rules can compare it as it is; empty where it has
   * none}
   */
  public String getType() {
    return type;
  }

  /** {@return its id as spelled; empty where it has none} */
  public String getId() {
    return content.id();
  }

  /** {@return whether it is part of a request whose caller is known} */
  public boolean isRequested() {
    return conditions.environment().requestContext(content).get("identity") != MissingValue.MISSING;
  }

  /**
   * {@return whether it is this scope or lies below it}
   *
   * @param scope the id of a subscription, of a resource group or of a resource, in any case
   */
  public boolean isWithin(String scope) {
    return new Scope(scope).covers(content.id());
  }

  /**
   * {@return whether a check holds for it: not where it fails}
   *
   * @param check what is asked, made by {@link Terms}
   */
  public boolean meets(Check check) {
    return evaluate(check).outcome() == StepOutcome.HOLDS;
  }

  /**
   * {@return whether a check holds for it or fails, so that what comes after it has its say}
   *
   * @param check what is asked, made by {@link Terms}
   */
  public boolean mayMeet(Check check) {
    return evaluate(check).outcome() != StepOutcome.DOES_NOT_HOLD;
  }

  /**
   * {@return why a check cannot be evaluated; null where it can}
   *
   * @param check what is asked, made by {@link Terms}
   */
  public @Nullable String failure(Check check) {
    return message(evaluate(check));
  }

  /**
   * {@return whether the existence effect of another resource looks at this one}
   *
   * @param judged the resource that the existence effect judges
   * @param related where the effect looks
   */
  public boolean isRelatedTo(Resource judged, Related related) {
    return content.kind() != ResourceKind.COMPONENT
        && conditions.isRelated(related.details(), judged.content, content);
  }

  /**
   * {@return whether a part of an existence condition holds for this, which is related to another}
   *
   * @param judged the resource that the existence effect judges
   * @param check what is asked, made by {@link Terms}
   */
  public boolean meetsFor(Resource judged, Check check) {
    return evaluateFor(judged, check).outcome() == StepOutcome.HOLDS;
  }

  /**
   * {@return why a part of an existence condition cannot be evaluated; null where it can}
   *
   * @param judged the resource that the existence effect judges
   * @param check what is asked, made by {@link Terms}
   */
  public @Nullable String failureFor(Resource judged, Check check) {
    return message(evaluateFor(judged, check));
  }

  /**
   * {@return why it cannot be told which resources are related to this; null where it can}
   *
   * @param related where the effect looks
   */
  public @Nullable String relatedFailure(Related related) {
    return conditions
        .relatedFailure(related.details(), content)
        .map(EvaluationFailure::message)
        .orElse(null);
  }

  /** {@return the resource as JSON, on one line} */
  public String toJson() {
    return ValueWriter.write(content.content());
  }

  @Override
  public String toString() {
    return content.type() + " " + content.id();
  }

  private Step evaluate(Check check) {
    return conditions.evaluate(check.condition(), content);
  }

  private Step evaluateFor(Resource judged, Check check) {
    return conditions.evaluateRelated(check.condition(), judged.content, content);
  }

  private static @Nullable String message(Step step) {
    return step.failure().map(EvaluationFailure::message).orElse(null);
  }
}
