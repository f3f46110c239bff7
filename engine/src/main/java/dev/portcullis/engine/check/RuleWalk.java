package dev.portcullis.engine.check;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.EffectDetails.Modification;
import dev.portcullis.ast.EffectDetails.Operation;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.ast.Subject.FieldCount;
import dev.portcullis.ast.Subject.ValueCount;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.engine.check.Scope.Enclosing;
import dev.portcullis.engine.check.Scope.Place;
import java.util.Optional;

/** Goes through a rule in the order of the text and sorts its parts by kind. */
final class RuleWalk {

  private final RuleParts parts;

  RuleWalk(RuleParts parts) {
    this.parts = parts;
  }

  void walk(PolicyRule rule) {
    walk(rule.condition(), Scope.of(Place.CONDITION));
    walk(rule.effect(), Scope.of(Place.EFFECT));
    walk(rule.details(), Scope.of(Place.DETAILS));
  }

  private void walk(Node node, Scope scope) {
    sort(node, scope);
    if (node instanceof FieldCount count) {
      walk(count.field(), scope);
      walk(count.where(), scope.inside(new Enclosing.OfField(count)));
    } else if (node instanceof ValueCount count) {
      walk(count.value(), scope);
      walk(count.where(), scope.inside(new Enclosing.OfValue(count)));
    } else if (node instanceof Existence existence) {
      walkExistence(existence, scope);
    } else if (node instanceof Modification modification) {
      walk(modification.roleDefinitionIds(), scope);
      walk(modification.conflictEffect(), scope);
      modification.operations().forEach(operation -> walk(operation, scope));
    } else if (node instanceof Operation operation) {
      walk(operation.field(), scope);
      walk(operation.value(), scope);
      walk(operation.condition(), Scope.of(Place.OPERATION_CONDITION));
    } else {
      node.children().forEach(child -> walk(child, scope));
    }
  }

  private void walkExistence(Existence details, Scope scope) {
    walk(details.type(), scope);
    walk(details.name(), scope);
    walk(details.resourceGroupName(), scope);
    walk(details.existenceScope(), scope);
    walk(details.evaluationDelay(), scope);
    walk(details.existenceCondition(), Scope.of(Place.EXISTENCE_CONDITION));
    walk(details.roleDefinitionIds(), scope);
    walk(details.deploymentScope(), scope);
    walk(DeploymentParameters.read(details).value(), scope);
  }

  private void walk(Optional<? extends Node> node, Scope scope) {
    node.ifPresent(present -> walk(present, scope));
  }

  private void sort(Node node, Scope scope) {
    if (node instanceof Condition condition) {
      parts.conditions().add(new Part<>(condition, scope));
    }
    if (node instanceof Comparison comparison) {
      parts.comparisons().add(new Part<>(comparison, scope));
    } else if (node instanceof FieldReference field) {
      parts.fields().add(new Part<>(field, scope));
    } else if (node instanceof FieldCount count) {
      parts.fieldCounts().add(new Part<>(count, scope));
    } else if (node instanceof ValueCount count) {
      parts.valueCounts().add(new Part<>(count, scope));
    } else if (node instanceof JsonText text) {
      parts.texts().add(new Part<>(text, scope));
    } else if (node instanceof JsonTemplate template) {
      parts.templates().add(new Part<>(template, scope));
    } else if (node instanceof Call call) {
      parts.calls().add(new Part<>(call, scope));
    }
  }
}
