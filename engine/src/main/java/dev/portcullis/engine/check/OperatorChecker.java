package dev.portcullis.engine.check;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Operator;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Can an operator work with what stands on its right? Expressions are judged when they have a
 * value.
 */
final class OperatorChecker {

  private final PolicyUnderCheck policy;
  private final Consumer<Diagnostic> report;

  OperatorChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.report = report;
  }

  void check() {
    for (Part<Comparison> part : policy.parts().comparisons()) {
      Comparison comparison = part.node();
      comparison.target().accept(new Target(comparison.operator())).ifPresent(report);
      checkWildcards(comparison);
    }
  }

  private void checkWildcards(Comparison comparison) {
    if (!(comparison.target() instanceof JsonText text)) {
      return;
    }
    long stars = text.text().chars().filter(character -> character == '*').count();
    String operator = comparison.operator().wireName();
    switch (comparison.operator()) {
      case LIKE, NOT_LIKE -> {
        if (stars > 1) {
          report.accept(
              Diagnostic.of(
                  DiagnosticCode.WILDCARD,
                  text.span(),
                  "`" + operator + "` with more than one `*`: each stands for any text here",
                  "Azure takes one `*` only"));
        }
      }
      case CONTAINS, NOT_CONTAINS -> {
        if (stars > 0) {
          report.accept(
              Diagnostic.of(
                  DiagnosticCode.WILDCARD,
                  text.span(),
                  "`*` in `" + operator + "` stands for itself",
                  "leave it out, or use `like`"));
        }
      }
      default -> {}
    }
  }

  /** What is wrong with a target of an operator. */
  private record Target(Operator operator) implements JsonValue.Visitor<Optional<Diagnostic>> {

    @Override
    public Optional<Diagnostic> text(JsonText text) {
      return switch (operator) {
        case IN, NOT_IN -> fault(text, "compares with an array, not with a string", inHint(text));
        case EXISTS -> isBoolean(text) ? Optional.empty() : existsFault(text);
        default -> Optional.empty();
      };
    }

    @Override
    public Optional<Diagnostic> number(JsonNumber number) {
      return switch (operator) {
        case IN, NOT_IN ->
            fault(number, "compares with an array, not with a number", listHint(number));
        case EXISTS -> existsFault(number);
        default -> Optional.empty();
      };
    }

    @Override
    public Optional<Diagnostic> bool(JsonBoolean value) {
      return switch (operator) {
        case IN, NOT_IN ->
            fault(value, "compares with an array, not with a boolean", listHint(value));
        case LESS, LESS_OR_EQUALS, GREATER, GREATER_OR_EQUALS ->
            fault(value, "cannot order booleans", "write a number or a string");
        default -> Optional.empty();
      };
    }

    @Override
    public Optional<Diagnostic> nullValue(JsonNull value) {
      return Optional.of(
          Diagnostic.of(
              DiagnosticCode.COMPARED_WITH_NULL,
              value.span(),
              "`" + operator.wireName() + "` cannot compare with null: the evaluation would fail",
              "to ask whether a field is there, write `\"exists\": false`"));
    }

    @Override
    public Optional<Diagnostic> array(JsonArray array) {
      return switch (operator) {
        case IN, NOT_IN -> Optional.empty();
        case EXISTS -> existsFault(array);
        case EQUALS -> fault(array, "compares with a string, not with an array", "use `in`");
        case NOT_EQUALS -> fault(array, "compares with a string, not with an array", "use `notIn`");
        case LESS, LESS_OR_EQUALS, GREATER, GREATER_OR_EQUALS ->
            fault(array, "cannot order arrays", "write a number or a string");
        default ->
            fault(
                array,
                "compares with a string, not with an array",
                "write one condition for each element");
      };
    }

    @Override
    public Optional<Diagnostic> object(JsonObject object) {
      return switch (operator) {
        case IN, NOT_IN ->
            fault(object, "compares with an array, not with an object", listHint(object));
        case EXISTS -> existsFault(object);
        default -> fault(object, "cannot compare with an object", "compare its properties");
      };
    }

    @Override
    public Optional<Diagnostic> template(JsonTemplate template) {
      return Optional.empty();
    }

    private Optional<Diagnostic> existsFault(JsonValue target) {
      return fault(target, "is true or false", "write `true` or `false`");
    }

    private Optional<Diagnostic> fault(JsonValue target, String message, String hint) {
      return Optional.of(
          Diagnostic.of(
              DiagnosticCode.WRONG_TARGET,
              target.span(),
              "`" + operator.wireName() + "` " + message,
              hint));
    }

    private static boolean isBoolean(JsonText text) {
      return List.of("true", "false").stream().anyMatch(text.text()::equalsIgnoreCase);
    }

    private static String inHint(JsonText text) {
      return TextChecker.looksLikeExpression(text.json())
          ? TextChecker.EXPRESSION_HINT
          : "write `[\"" + text.text() + "\"]`";
    }

    private static String listHint(JsonValue value) {
      return "write `[" + value.span().text() + "]`";
    }
  }
}
