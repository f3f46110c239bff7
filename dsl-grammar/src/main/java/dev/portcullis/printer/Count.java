package dev.portcullis.printer;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.ast.Subject.FieldCount;
import dev.portcullis.ast.Subject.ValueCount;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.name.ElementVariable;
import dev.portcullis.name.FieldScope;
import java.util.Optional;

/** Writes comparisons of counts: by a quantifier where one says the same. */
final class Count {

  private final Optional<FieldReference> field;
  private final Optional<JsonValue> value;
  private final Optional<Name> name;
  private final Optional<Condition> where;

  private Count(
      Optional<FieldReference> field,
      Optional<JsonValue> value,
      Optional<Name> name,
      Optional<Condition> where) {
    this.field = field;
    this.value = value;
    this.name = name;
    this.where = where;
  }

  static Optional<Count> of(Subject subject) {
    if (subject instanceof FieldCount count) {
      return Optional.of(
          new Count(Optional.of(count.field()), Optional.empty(), Optional.empty(), count.where()));
    }
    if (subject instanceof ValueCount count) {
      return Optional.of(
          new Count(Optional.empty(), Optional.of(count.value()), count.name(), count.where()));
    }
    return Optional.empty();
  }

  Layout comparison(Comparison comparison, FieldScope scope, ComputedDataLayout data) {
    Optional<ElementVariable> variable = variable(scope);
    ConditionLayout inside = new ConditionLayout(variable.map(scope::with).orElse(scope));
    Layout element =
        Layout.sequence(Layout.text(variableName(variable) + " in "), counted(scope, data));
    return quantifier(comparison)
        .map(quantifier -> quantified(quantifier, element, inside))
        .orElseGet(() -> Relation.layout(counted(element, inside), comparison, data));
  }

  private Layout quantified(String quantifier, Layout element, ConditionLayout inside) {
    Layout head = Layout.sequence(Layout.text(quantifier + " "), element);
    return where
        .map(
            condition ->
                Layout.align(
                    Layout.group(
                        Layout.sequence(
                            head,
                            Layout.indent(
                                2,
                                Layout.sequence(
                                    Layout.LINE,
                                    Layout.text("where "),
                                    Layout.align(inside.unit(condition))))))))
        .orElse(head);
  }

  private Layout counted(Layout element, ConditionLayout inside) {
    Layout body =
        where
            .map(
                condition ->
                    Layout.sequence(
                        element,
                        Layout.indent(
                            2,
                            Layout.sequence(
                                Layout.LINE, Chain.clause("where", condition, inside)))))
            .orElse(element);
    return Layout.group(
        Layout.sequence(Layout.text("count("), Layout.align(body), Layout.text(")")));
  }

  private Optional<ElementVariable> variable(FieldScope scope) {
    if (field.isPresent()) {
      return field
          .filter(Named.class::isInstance)
          .map(named -> ((Named) named).text())
          .map(alias -> new ElementVariable(ElementNames.of(alias, scope), Optional.of(alias)));
    }
    return name.map(given -> new ElementVariable(given.text(), Optional.empty()));
  }

  private String variableName(Optional<ElementVariable> variable) {
    boolean isNamed =
        variable.isPresent() && !variable.get().name().equals(ElementVariable.NAMELESS);
    if (variable.isPresent() && field.isEmpty() && !isNamed) {
      return TextSpelling.quoted(variable.get().name());
    }
    return isNamed ? TextSpelling.nameOrQuoted(variable.get().name()) : ElementVariable.NAMELESS;
  }

  private Layout counted(FieldScope scope, ComputedDataLayout data) {
    return field
        .map(counted -> new FieldLayout(scope).counted(counted))
        .orElseGet(() -> data.valueWithoutPath(value.orElseThrow()));
  }

  private Optional<String> quantifier(Comparison comparison) {
    Operator operator = comparison.operator();
    if (comparison.target() instanceof JsonNumber number) {
      boolean isZero = number.digits().equals("0");
      return switch (operator) {
        case GREATER -> isZero ? Optional.of("any") : Optional.empty();
        case EQUALS -> Optional.of(isZero ? "none" : "exactly " + number.digits());
        case GREATER_OR_EQUALS -> Optional.of("at least " + number.digits());
        case LESS -> Optional.of("fewer than " + number.digits());
        default -> Optional.empty();
      };
    }
    return operator == Operator.EQUALS && isLength(comparison.target())
        ? Optional.of("every")
        : Optional.empty();
  }

  /** Whether a value says how many things are counted. */
  private boolean isLength(JsonValue target) {
    if (!(target instanceof JsonTemplate template)
        || !ExpressionLayout.canBeWritten(template.expression())) {
      return false;
    }
    Optional<TemplateExpression> counted = argument(template.expression(), "length");
    if (field.isPresent()) {
      return counted
          .flatMap(read -> argument(read, "field"))
          .filter(
              read ->
                  read instanceof TextLiteral text
                      && field.get() instanceof Named named
                      && text.text().equals(named.text()))
          .isPresent();
    }
    return counted.isPresent()
        && value.orElseThrow() instanceof JsonTemplate array
        && ExpressionLayout.canBeWritten(array.expression())
        && TemplatePrinter.print(array.expression()).equals(TemplatePrinter.print(counted.get()));
  }

  private static Optional<TemplateExpression> argument(
      TemplateExpression expression, String function) {
    return expression instanceof Call call
            && call.function().text().equals(function)
            && call.arguments().size() == 1
        ? Optional.of(call.arguments().get(0))
        : Optional.empty();
  }
}
