package dev.portcullis.engine.reference;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.parser.TemplateReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says with what an effect would act on a resource: {@code then.details} with the expressions in
 * its values resolved, members in the usual order. Nothing is changed and nothing deployed.
 *
 * <p>Members that the vocabulary does not know are resolved like all others. Of a deployment only
 * {@code properties.parameters} is policy's to resolve; the template stays as it is written. In an
 * existence condition what hangs on a member of a count stays as it is written, and so does the
 * value of an operation whose condition is false and keeps it from being computed.
 */
public final class EffectResolver implements EffectDetails.Visitor<Value> {

  private final JsonEvaluator values;

  private EffectResolver(EvaluationContext context) {
    this.values = new JsonEvaluator(context);
  }

  /**
   * The details of a policy's effect, or why they cannot be resolved.
   *
   * @param details the resolved details; empty where the policy has none, or they fail
   * @param failure what failed
   */
  public record Resolution(Optional<Value> details, Optional<EvaluationFailure> failure) {}

  /** Resolves the details of a policy for a resource to which its effect applies. */
  public static Resolution resolve(BoundPolicy policy, Resource resource, Environment environment) {
    EffectResolver resolver =
        new EffectResolver(EvaluationContext.of(policy, resource, environment));
    try {
      return new Resolution(
          policy.definition().rule().details().map(details -> details.accept(resolver)),
          Optional.empty());
    } catch (StoppedEvaluation stopped) {
      return new Resolution(Optional.empty(), Optional.of(stopped.failure()));
    }
  }

  @Override
  public Value existence(EffectDetails.Existence details) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("type", values.evaluate(details.type()));
    put(members, "name", details.name());
    put(members, "resourceGroupName", details.resourceGroupName());
    put(members, "existenceScope", details.existenceScope());
    put(members, "evaluationDelay", details.evaluationDelay());
    details
        .existenceCondition()
        .ifPresent(
            condition ->
                members.put("existenceCondition", condition.accept(new ConditionValues(values))));
    put(members, "roleDefinitionIds", details.roleDefinitionIds());
    put(members, "deploymentScope", details.deploymentScope());
    details.deployment().ifPresent(raw -> members.put("deployment", deployment(raw)));
    return withOthers(members, details.others());
  }

  @Override
  public Value modification(EffectDetails.Modification details) {
    Map<String, Value> members = new LinkedHashMap<>();
    put(members, "roleDefinitionIds", details.roleDefinitionIds());
    put(members, "conflictEffect", details.conflictEffect());
    List<Value> operations = new ArrayList<>();
    details.operations().forEach(operation -> operations.add(operation(operation)));
    members.put("operations", new ArrayValue(operations));
    return withOthers(members, details.others());
  }

  @Override
  public Value append(EffectDetails.Append details) {
    List<Value> additions = new ArrayList<>();
    for (EffectDetails.Addition addition : details.additions()) {
      Map<String, Value> members = new LinkedHashMap<>();
      members.put("field", field(addition.field()));
      members.put("value", values.evaluate(addition.value()));
      additions.add(new ObjectValue(members));
    }
    return new ArrayValue(additions);
  }

  @Override
  public Value other(EffectDetails.Other details) {
    return values.evaluate(details.details());
  }

  private Value operation(EffectDetails.Operation operation) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("operation", new TextValue(operation.operation().text()));
    members.put("field", field(operation.field()));
    Optional<Value> condition = operation.condition().map(values::evaluate);
    boolean wanted = !condition.map(EffectResolver::isFalse).orElse(false);
    operation
        .value()
        .map(value -> wanted ? values.evaluate(value) : values.evaluateIfPossible(value))
        .ifPresent(value -> members.put("value", value));
    condition.ifPresent(value -> members.put("condition", value));
    return new ObjectValue(members);
  }

  private static boolean isFalse(Value condition) {
    return condition == BooleanValue.FALSE
        || (condition instanceof TextValue text && text.text().equalsIgnoreCase("false"));
  }

  private Value field(FieldReference field) {
    if (field instanceof FieldReference.Computed computed) {
      return values.evaluate(new JsonValue.JsonTemplate(computed.span(), computed.expression()));
    }
    return new TextValue(((FieldReference.Named) field).text());
  }

  private Value deployment(JsonValue raw) {
    return replaced(
        JsonValues.value(raw),
        raw,
        "properties",
        (properties, rawProperties) ->
            replaced(
                properties,
                rawProperties,
                "parameters",
                (parameters, rawParameters) ->
                    TemplateReader.read(rawParameters)
                        .value()
                        .map(values::evaluate)
                        .orElse(parameters)));
  }

  /** An object with one of its members replaced, where it has it. */
  private static Value replaced(Value value, JsonValue raw, String key, Replacement replacement) {
    if (!(value instanceof ObjectValue object) || !(raw instanceof JsonObject tree)) {
      return value;
    }
    Map<String, Value> members = new LinkedHashMap<>(object.members());
    tree.members().stream()
        .filter(member -> member.key().is(key))
        .forEach(
            member ->
                members.computeIfPresent(
                    member.key().text(), (name, before) -> replacement.of(before, member.value())));
    return new ObjectValue(members);
  }

  /** The value of a raw member; what only looks like an expression stays as it is written. */
  private Value resolved(JsonValue raw) {
    return TemplateReader.read(raw).value().map(values::evaluate).orElse(JsonValues.value(raw));
  }

  private Value withOthers(Map<String, Value> members, List<JsonValue.Member> others) {
    others.forEach(other -> members.put(other.key().text(), resolved(other.value())));
    return new ObjectValue(members);
  }

  private void put(Map<String, Value> members, String key, Optional<JsonValue> value) {
    value.ifPresent(present -> members.put(key, values.evaluate(present)));
  }

  /** What stands in the place of a member, given its value and its raw tree. */
  private interface Replacement {
    Value of(Value value, JsonValue raw);
  }
}
