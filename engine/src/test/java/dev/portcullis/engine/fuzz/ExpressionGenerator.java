package dev.portcullis.engine.fuzz;

import dev.portcullis.engine.function.TemplateFunction;
import dev.portcullis.engine.function.TemplateFunctions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes template expressions, mostly of the kind that is asked for, and some that fail. */
final class ExpressionGenerator {

  /** What an expression is to give. */
  enum Kind {
    TEXT,
    DATE,
    NUMBER,
    /** A small integer. */
    INDEX,
    BOOLEAN,
    ARRAY,
    OBJECT
  }

  private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Z]+)}");
  private static final List<TemplateFunction> PURE =
      TemplateFunctions.namesInRules().stream()
          .flatMap(name -> TemplateFunctions.find(name).stream())
          .filter(function -> function.kind() == TemplateFunction.Kind.PURE)
          .toList();

  private final Dice dice;
  private final ValueGenerator values;
  private final String type;
  private final List<String> currents;

  /**
   * @param type the type of the resource
   * @param currents the names of the counts around it
   */
  ExpressionGenerator(Dice dice, String type, List<String> currents) {
    this.dice = dice;
    this.values = new ValueGenerator(dice);
    this.type = type;
    this.currents = List.copyOf(currents);
  }

  /** An expression of any kind. */
  String any(int depth) {
    return of(dice.oneOf(Kind.values()), depth);
  }

  /** An expression that should be of a kind. */
  String of(Kind kind, int depth) {
    if (dice.onceIn(25)) {
      return any(depth);
    }
    if (dice.onceIn(8)) {
      return reader(kind);
    }
    if (depth <= 0) {
      return literal(kind);
    }
    if (dice.onceIn(8)) {
      return special(kind, depth - 1);
    }
    if (dice.onceIn(6)) {
      return anyFunction(depth - 1);
    }
    return function(kind, depth - 1);
  }

  private String literal(Kind kind) {
    return switch (kind) {
      case TEXT -> quoted(values.text());
      case DATE -> dice.onceIn(3) ? "utcNow()" : quoted(values.date());
      case NUMBER -> number();
      case INDEX -> dice.oneOf("0", "1", "2", "3");
      case BOOLEAN -> dice.oneOf("true()", "false()");
      case ARRAY -> "createArray(%s, %s)".formatted(quoted(values.text()), number());
      case OBJECT -> "createObject(%s, %s)".formatted(quoted(values.text()), number());
    };
  }

  /** The language has no exponents, and its numbers begin with no superfluous zero. */
  private String number() {
    return dice.oneOf("0", "1", "2", "3", "5", "10", "-1", "4.5", "5.0", "100000");
  }

  private String reader(Kind kind) {
    if (!currents.isEmpty() && dice.onceIn(2)) {
      return dice.onceIn(3) ? "current()" : "current(" + quoted(dice.oneOf(currents)) + ")";
    }
    return switch (dice.below(8)) {
      case 0 -> "parameters(" + quoted(parameter(kind)) + ")";
      case 1 -> dice.oneOf("requestContext().apiVersion", "subscription().displayName");
      case 2 ->
          dice.oneOf(
              "tryGet(subscription(), 'tags', 'env')",
              "resourceGroup().location",
              "tryGet(requestContext(), 'nothing')",
              "vault().location",
              "policy().definitionId",
              "null()");
      case 3 -> "first(field(" + quoted(Vocabulary.starredField(dice, type)) + "))";
      default -> "field(" + quoted(Vocabulary.field(dice, type)) + ")";
    };
  }

  private String parameter(Kind kind) {
    if (dice.onceIn(10)) {
      return dice.oneOf(PolicyGenerator.PARAMETERS);
    }
    return switch (kind) {
      case TEXT -> dice.oneOf("text", "TEXT");
      case DATE -> "date";
      case NUMBER, INDEX -> "number";
      case BOOLEAN -> "flag";
      case ARRAY -> "list";
      case OBJECT -> "object";
    };
  }

  private String special(Kind kind, int depth) {
    return switch (dice.below(3)) {
      case 0 -> call("coalesce", of(kind, depth), of(kind, depth));
      case 1 -> of(Kind.OBJECT, depth) + dice.oneOf(".a", ".p", "['A b']", "['x']");
      default -> call("if", of(Kind.BOOLEAN, depth), of(kind, depth), of(kind, depth));
    };
  }

  private String anyFunction(int depth) {
    TemplateFunction function = dice.oneOf(PURE);
    int most = Math.min(function.most(), function.fewest() + 2);
    int arguments = function.fewest() + dice.below(most - function.fewest() + 1);
    return call(
        function.name(), Stream.generate(() -> any(depth)).limit(arguments).toArray(String[]::new));
  }

  private String function(Kind kind, int depth) {
    return ARGUMENT
        .matcher(dice.oneOf(FunctionShapes.of(kind)))
        .replaceAll(argument -> Matcher.quoteReplacement(argument(argument.group(1), depth)));
  }

  private String argument(String kind, int depth) {
    return kind.equals("ANY") ? any(depth) : of(Kind.valueOf(kind), depth);
  }

  private static String call(String function, String... arguments) {
    return Stream.of(arguments).collect(Collectors.joining(", ", function + "(", ")"));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
