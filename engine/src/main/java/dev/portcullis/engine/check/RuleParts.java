package dev.portcullis.engine.check;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.ast.Subject.FieldCount;
import dev.portcullis.ast.Subject.ValueCount;
import dev.portcullis.ast.TemplateExpression.Call;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a rule by kind, each list in the order of the text. The parameters of a deployment
 * belong to the rule, its template does not.
 */
final class RuleParts {

  private final List<Part<Condition>> conditions = new ArrayList<>();
  private final List<Part<Comparison>> comparisons = new ArrayList<>();
  private final List<Part<FieldReference>> fields = new ArrayList<>();
  private final List<Part<FieldCount>> fieldCounts = new ArrayList<>();
  private final List<Part<ValueCount>> valueCounts = new ArrayList<>();
  private final List<Part<JsonText>> texts = new ArrayList<>();
  private final List<Part<JsonTemplate>> templates = new ArrayList<>();
  private final List<Part<Call>> calls = new ArrayList<>();

  private RuleParts() {}

  /** Takes a rule apart. */
  static RuleParts of(PolicyRule rule) {
    RuleParts parts = new RuleParts();
    new RuleWalk(parts).walk(rule);
    return parts;
  }

  /** All conditions, those inside counts included. */
  List<Part<Condition>> conditions() {
    return conditions;
  }

  /** The conditions that compare. */
  List<Part<Comparison>> comparisons() {
    return comparisons;
  }

  /** The fields that conditions, counts and operations name; not those that functions ask for. */
  List<Part<FieldReference>> fields() {
    return fields;
  }

  /** The counts of members of the resource. */
  List<Part<FieldCount>> fieldCounts() {
    return fieldCounts;
  }

  /** The counts of elements of a value. */
  List<Part<ValueCount>> valueCounts() {
    return valueCounts;
  }

  /** The strings that policy reads and that are no expressions. */
  List<Part<JsonText>> texts() {
    return texts;
  }

  /** The strings that are expressions. */
  List<Part<JsonTemplate>> templates() {
    return templates;
  }

  /** The calls of functions, each before those in its arguments. */
  List<Part<Call>> calls() {
    return calls;
  }
}
