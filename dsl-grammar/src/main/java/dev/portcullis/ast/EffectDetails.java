package dev.portcullis.ast;

import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code then.details} says. Its kind is read off its members, since the effect may be a
 * parameter: an object with {@code type} is {@link Existence}, one with {@code operations} is
 * {@link Modification}, an array is {@link Append}, all else is {@link Other}.
 */
public sealed interface EffectDetails extends Node {

  /**
   * The related resource that auditIfNotExists and deployIfNotExists look for.
   *
   * @param type the type of the related resource
   * @param name the name it must have
   * @param resourceGroupName the resource group it is in, where that is another
   * @param existenceScope where it is looked for
   * @param evaluationDelay how long after a request it is looked for
   * @param existenceCondition what one of the related resources must satisfy
   * @param roleDefinitionIds the roles a deployment needs
   * @param deploymentScope where the deployment runs
   * @param deployment the deployment, raw: strings as in the file
   * @param others members that the vocabulary does not know, raw
   */
  record Existence(
      Span span,
      JsonValue type,
      Optional<JsonValue> name,
      Optional<JsonValue> resourceGroupName,
      Optional<JsonValue> existenceScope,
      Optional<JsonValue> evaluationDelay,
      Optional<Condition> existenceCondition,
      Optional<JsonValue> roleDefinitionIds,
      Optional<JsonValue> deploymentScope,
      Optional<JsonValue> deployment,
      List<JsonValue.Member> others)
      implements EffectDetails {

    public Existence {
      others = List.copyOf(others);
    }

    @Override
    public List<Node> children() {
      List<Node> children = new ArrayList<>();
      children.add(type);
      name.ifPresent(children::add);
      resourceGroupName.ifPresent(children::add);
      existenceScope.ifPresent(children::add);
      evaluationDelay.ifPresent(children::add);
      existenceCondition.ifPresent(children::add);
      roleDefinitionIds.ifPresent(children::add);
      deploymentScope.ifPresent(children::add);
      deployment.ifPresent(children::add);
      children.addAll(others);
      return children;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.existence(this);
    }
  }

  /** The changes that modify makes, in the order in which they are made. */
  record Modification(
      Span span,
      Optional<JsonValue> roleDefinitionIds,
      Optional<JsonValue> conflictEffect,
      List<Operation> operations,
      List<JsonValue.Member> others)
      implements EffectDetails {

    public Modification {
      operations = List.copyOf(operations);
      others = List.copyOf(others);
    }

    @Override
    public List<Node> children() {
      List<Node> children = new ArrayList<>();
      roleDefinitionIds.ifPresent(children::add);
      conflictEffect.ifPresent(children::add);
      children.addAll(operations);
      children.addAll(others);
      return children;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.modification(this);
    }
  }

  /**
   * One change of modify.
   *
   * @param operation {@code addOrReplace}, {@code add} or {@code remove}, as written
   * @param value what is written; absent for remove
   * @param condition an expression that must be true for the change to be made
   */
  record Operation(
      Span span,
      Name operation,
      FieldReference field,
      Optional<JsonValue> value,
      Optional<JsonValue> condition)
      implements Node {

    @Override
    public List<Node> children() {
      List<Node> children = new ArrayList<>();
      children.add(operation);
      children.add(field);
      value.ifPresent(children::add);
      condition.ifPresent(children::add);
      return children;
    }
  }

  /** The fields that append adds. */
  record Append(Span span, List<Addition> additions) implements EffectDetails {

    public Append {
      additions = List.copyOf(additions);
    }

    @Override
    public List<Node> children() {
      return List.copyOf(additions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.append(this);
    }
  }

  /** One field that append adds. */
  record Addition(Span span, FieldReference field, JsonValue value) implements Node {

    @Override
    public List<Node> children() {
      return List.of(field, value);
    }
  }

  /** The details of any other effect, with their expressions read, in the order of the text. */
  record Other(JsonObject details) implements EffectDetails {

    @Override
    public Span span() {
      return details.span();
    }

    @Override
    public List<Node> children() {
      return List.of(details);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.other(this);
    }
  }

  /** Calls the visitor's method for this kind of details. */
  <R> R accept(Visitor<R> visitor);

  /** An answer for each kind of details. */
  interface Visitor<R> {
    R existence(Existence details);

    R modification(Modification details);

    R append(Append details);

    R other(Other details);
  }
}
