package dev.portcullis.engine.reference;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.ResolvedOperation.Kind;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says what append and modify want changed in a resource that their rule matches. */
public final class OperationResolver implements EffectDetails.Visitor<List<ResolvedOperation>> {

  private static final String DENY = "deny";

  private final JsonEvaluator values;
  private boolean denying = true;

  private OperationResolver(EvaluationContext context) {
    this.values = new JsonEvaluator(context);
  }

  /**
   * The operations of a policy, or why they cannot be resolved.
   *
   * @param operations in the order of the text; none where it fails, or where the details hold none
   * @param denying whether an operation that cannot be made denies the request: append, and modify
   *     unless its conflict effect is another
   */
  public record Resolution(
      List<ResolvedOperation> operations, boolean denying, Optional<EvaluationFailure> failure) {

    public Resolution {
      operations = List.copyOf(operations);
    }
  }

  /** Resolves the operations of a policy for a resource to which its effect applies. */
  public static Resolution resolve(BoundPolicy policy, Resource resource, Environment environment) {
    OperationResolver resolver =
        new OperationResolver(EvaluationContext.of(policy, resource, environment));
    try {
      List<ResolvedOperation> operations =
          policy
              .definition()
              .rule()
              .details()
              .map(details -> details.accept(resolver))
              .orElse(List.of());
      return new Resolution(operations, resolver.denying, Optional.empty());
    } catch (StoppedEvaluation stopped) {
      return new Resolution(List.of(), true, Optional.of(stopped.failure()));
    }
  }

  @Override
  public List<ResolvedOperation> append(EffectDetails.Append details) {
    return details.additions().stream()
        .map(
            addition ->
                new ResolvedOperation(
                    Kind.APPEND,
                    field(addition.field()),
                    Optional.of(values.evaluate(addition.value())),
                    true,
                    addition.span()))
        .toList();
  }

  @Override
  public List<ResolvedOperation> modification(EffectDetails.Modification details) {
    denying =
        details
            .conflictEffect()
            .map(
                effect ->
                    values.evaluate(effect) instanceof TextValue text
                        && text.text().equalsIgnoreCase(DENY))
            .orElse(true);
    return details.operations().stream().map(this::operation).toList();
  }

  private ResolvedOperation operation(EffectDetails.Operation operation) {
    boolean wanted = operation.condition().map(this::holds).orElse(true);
    // What is not wanted is not computed: its value may rest on what the condition guards.
    return new ResolvedOperation(
        kind(operation),
        field(operation.field()),
        wanted ? operation.value().map(values::evaluate) : Optional.empty(),
        wanted,
        operation.span());
  }

  private boolean holds(JsonValue condition) {
    Value value = values.evaluate(condition);
    if (value instanceof BooleanValue truth) {
      return truth == BooleanValue.TRUE;
    }
    if (value instanceof TextValue text && text.text().equalsIgnoreCase("true")) {
      return true;
    }
    if (value instanceof TextValue text && text.text().equalsIgnoreCase("false")) {
      return false;
    }
    throw new StoppedEvaluation(
        DiagnosticCode.UNEXPECTED_VALUE,
        condition.span(),
        "the condition of an operation must be true or false");
  }

  private static Kind kind(EffectDetails.Operation operation) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind != Kind.APPEND)
        .filter(kind -> operation.operation().is(kind.wireName()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("an operation that the checker let pass"));
  }

  private String field(FieldReference field) {
    if (field instanceof FieldReference.Computed computed) {
      Value name =
          values.evaluate(new JsonValue.JsonTemplate(computed.span(), computed.expression()));
      if (name instanceof TextValue text) {
        return text.text();
      }
      throw new StoppedEvaluation(
          DiagnosticCode.UNEXPECTED_VALUE, computed.span(), "the name of a field must be text");
    }
    return ((FieldReference.Named) field).text();
  }

  @Override
  public List<ResolvedOperation> existence(EffectDetails.Existence details) {
    return List.of();
  }

  @Override
  public List<ResolvedOperation> other(EffectDetails.Other details) {
    return List.of();
  }
}
