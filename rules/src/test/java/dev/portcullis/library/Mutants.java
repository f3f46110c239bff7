package dev.portcullis.library;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.Subject;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the mutants of a policy by changing its text at the places of its tree: comparisons that
 * always or never hold or are turned round, limits that are one off, operators beside the right
 * one, quantifiers, {@code and} for {@code or}, negations that are gone, lists without one of their
 * elements, branches of {@code if()} in each other's place, and the same for defaults.
 */
final class Mutants {

  private static final Map<Operator, String> NEIGHBOURS =
      Map.of(
          Operator.LESS, "<=",
          Operator.LESS_OR_EQUALS, "<",
          Operator.GREATER, ">=",
          Operator.GREATER_OR_EQUALS, ">");

  private static final Map<String, String> QUANTIFIERS =
      Map.of("any", "every", "every", "any", "none", "any");

  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants() {}

  static List<Mutant> of(PolicyDefinition policy) {
    Mutants made = new Mutants();
    made.walk(policy.rule().condition());
    policy.rule().details().ifPresent(made::ofDetails);
    policy.parameters().orElse(List.of()).forEach(made::ofParameter);
    return made.mutants;
  }

  private void ofDetails(EffectDetails details) {
    if (details instanceof EffectDetails.Existence existence) {
      existence.existenceCondition().ifPresent(this::walk);
    }
  }

  private void ofParameter(ParameterDefinition parameter) {
    parameter.defaultValue().ifPresent(this::walk);
  }

  private void walk(Node node) {
    if (node instanceof Condition.Comparison comparison) {
      if (isTypeOfRule(comparison)) {
        return;
      }
      ofComparison(comparison);
    } else if (node instanceof Condition.AllOf all) {
      ofChain(all.conditions(), "and", "or");
    } else if (node instanceof Condition.AnyOf any) {
      ofChain(any.conditions(), "or", "and");
    } else if (node instanceof Condition.Not not) {
      replaceFirst(not.span(), "not\\b", "", "without its not");
    } else if (node instanceof JsonValue value) {
      ofValue(value);
    } else if (node instanceof TemplateExpression expression) {
      ofExpression(expression);
    }
    node.children().forEach(this::walk);
  }

  /** The {@code for key} of a rule, whose text is no comparison. */
  private static boolean isTypeOfRule(Condition.Comparison comparison) {
    return !(comparison.subject() instanceof Subject.Value)
        && comparison.subject().span().start() >= comparison.target().span().start();
  }

  private void ofComparison(Condition.Comparison comparison) {
    Span span = comparison.span();
    add("always holds", span, "all of ()");
    add("never holds", span, "any of ()");
    add("is turned round", span, "not (" + span.text() + ")");
    String neighbour = NEIGHBOURS.get(comparison.operator());
    Matcher operator = Pattern.compile(" [<>]=? ").matcher(span.text());
    if (neighbour != null && operator.find()) {
      add(
          "with " + neighbour,
          span,
          span.text().substring(0, operator.start() + 1)
              + neighbour
              + span.text().substring(operator.end() - 1));
    }
    QUANTIFIERS.forEach(
        (word, other) -> replaceFirst(span, "^" + word + "\\b", other, "with " + other));
    Matcher number = Pattern.compile("^(at least|exactly|fewer than) (\\d+)").matcher(span.text());
    if (number.find()) {
      int limit = Integer.parseInt(number.group(2));
      replaceFirst(span, "\\d+", String.valueOf(limit + 1), "one more");
    }
  }

  private void ofChain(List<Condition> conditions, String word, String other) {
    for (int i = 1; i < conditions.size(); i++) {
      // Two conditions alone: of three the other word for one would want parentheses.
      Span before = conditions.get(i - 1).span();
      int start = before.end();
      int end = conditions.get(i).span().start();
      if (conditions.size() == 2 && start < end) {
        replaceFirst(
            new Span(before.source(), start, end), "\\b" + word + "\\b", other, "is " + other);
      }
    }
  }

  private void ofValue(JsonValue value) {
    Span span = value.span();
    if (value instanceof JsonValue.JsonNumber) {
      ofNumber(span);
    } else if (value instanceof JsonValue.JsonBoolean bool) {
      add("the other way", span, String.valueOf(!bool.value()));
    } else if (value instanceof JsonValue.JsonText text) {
      ofText(text);
    } else if (value instanceof JsonValue.JsonArray array) {
      for (JsonValue element : array.elements()) {
        List<String> others = new ArrayList<>();
        array.elements().stream()
            .filter(other -> other != element)
            .forEach(other -> others.add(quoted(other)));
        add("without " + element.span().text(), span, "[" + String.join(", ", others) + "]");
      }
    }
  }

  private static String quoted(JsonValue element) {
    String text = element.span().text();
    return element instanceof JsonValue.JsonText ? "\"" + text + "\"" : text;
  }

  private void ofText(JsonValue.JsonText text) {
    Span span = text.span();
    if (text.json().equals("true") || text.json().equals("false")) {
      add("the other way", span, text.json().equals("true") ? "false" : "true");
    } else if (text.json().matches("\\d+")) {
      ofNumber(span);
    } else {
      add("with one letter more", span, span.text() + "x");
    }
  }

  private void ofNumber(Span span) {
    BigDecimal number = new BigDecimal(span.text());
    add("one more", span, number.add(BigDecimal.ONE).toString());
    add("one less", span, number.subtract(BigDecimal.ONE).toString());
  }

  private void ofExpression(TemplateExpression expression) {
    if (expression instanceof TemplateExpression.NumberLiteral number) {
      ofNumber(number.span());
    } else if (expression instanceof TemplateExpression.Call call
        && call.calls("if")
        && call.span().text().startsWith("if")) {
      Span second = call.arguments().get(1).span();
      Span third = call.arguments().get(2).span();
      Span both = second.to(third);
      add(
          "in each other's place",
          both,
          third.text()
              + both.text().substring(second.end() - both.start(), third.start() - both.start())
              + second.text());
    }
  }

  private void replaceFirst(Span span, String regex, String piece, String what) {
    Matcher found = Pattern.compile(regex).matcher(span.text());
    if (found.find()) {
      add(
          what,
          span,
          span.text().substring(0, found.start()) + piece + span.text().substring(found.end()));
    }
  }

  private void add(String what, Span place, String piece) {
    mutants.add(Mutant.of(what, place, piece));
  }
}
