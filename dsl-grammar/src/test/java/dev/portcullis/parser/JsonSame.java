package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.source.Source;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whether two texts of Azure Policy JSON say the same definition: what means nothing is folded, all
 * else is kept to the letter. It reads the JSON alone and knows nothing of our tree, as it judges
 * that.
 *
 * <p>Folded: the form of the envelope; in objects of the fixed vocabulary the order of the members
 * and the case of their keys; the order of members directly in {@code metadata}; the case of {@code
 * operation} and of names of functions; blanks between the tokens of an expression.
 */
public final class JsonSame {

  private JsonSame() {}

  /** A text that two definitions share if and only if they are the same. */
  public static String canonical(Source source) {
    return resource(JsonParser.parse(source).orElseThrow());
  }

  private static String resource(JsonValue value) {
    JsonObject object = (JsonObject) value;
    if (object.get("if").isPresent()) {
      return "{properties:{policyrule:" + rule(object) + "}}";
    }
    if (object.get("properties").isEmpty()) {
      return "{properties:" + properties(object) + "}";
    }
    return fixed(
        object, (key, inner) -> key.equals("properties") ? properties(inner) : letters(inner));
  }

  private static String properties(JsonValue value) {
    return fixed(
        value,
        (key, inner) ->
            switch (key) {
              case "metadata" -> metadata(inner);
              case "parameters" -> named(inner, JsonSame::parameter);
              case "policyrule" -> rule(inner);
              case "policydefinitions" -> list(inner, JsonSame::reference);
              case "policydefinitiongroups" ->
                  list(inner, group -> fixed(group, JsonSame::letters));
              default -> letters(inner);
            });
  }

  private static String parameter(JsonValue value) {
    return fixed(value, (key, inner) -> key.equals("metadata") ? metadata(inner) : letters(inner));
  }

  private static String metadata(JsonValue value) {
    return value instanceof JsonObject object
        ? object.members().stream()
            .map(member -> member.key().text() + ":" + letters(member.value()))
            .sorted()
            .collect(Collectors.joining(",", "{", "}"))
        : letters(value);
  }

  private static String reference(JsonValue value) {
    return fixed(
        value,
        (key, inner) ->
            key.equals("parameters")
                ? named(inner, given -> fixed(given, (name, handed) -> expressions(handed)))
                : letters(inner));
  }

  private static String rule(JsonValue value) {
    return fixed(value, (key, inner) -> key.equals("if") ? condition(inner) : then(inner));
  }

  private static String then(JsonValue value) {
    return fixed(
        value, (key, inner) -> key.equals("details") ? details(inner) : expressions(inner));
  }

  private static String condition(JsonValue value) {
    return fixed(
        value,
        (key, inner) ->
            switch (key) {
              case "allof", "anyof" -> list(inner, JsonSame::condition);
              case "not", "where" -> condition(inner);
              case "count" -> condition(inner);
              default -> expressions(inner);
            });
  }

  private static String details(JsonValue value) {
    if (value instanceof JsonArray) {
      return list(value, addition -> fixed(addition, (key, inner) -> expressions(inner)));
    }
    JsonObject object = (JsonObject) value;
    if (object.get("type").isEmpty() && object.get("operations").isEmpty()) {
      return expressions(value);
    }
    return fixed(
        value,
        (key, inner) ->
            switch (key) {
              case "existencecondition" -> condition(inner);
              case "operations" -> list(inner, JsonSame::operation);
              case "type",
                  "name",
                  "resourcegroupname",
                  "existencescope",
                  "evaluationdelay",
                  "roledefinitionids",
                  "deploymentscope",
                  "conflicteffect" ->
                  expressions(inner);
              default -> letters(inner);
            });
  }

  private static String operation(JsonValue value) {
    return fixed(
        value,
        (key, inner) ->
            key.equals("operation") ? letters(inner).toLowerCase(Locale.ROOT) : expressions(inner));
  }

  /** An object of the fixed vocabulary. */
  private static String fixed(JsonValue value, Part part) {
    return ((JsonObject) value)
        .members().stream()
            .sorted(Comparator.comparing(member -> folded(member)))
            .map(member -> folded(member) + ":" + part.canonical(folded(member), member.value()))
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static String folded(Member member) {
    return member.key().text().toLowerCase(Locale.ROOT);
  }

  /** An object whose keys are names that someone gave, in their order. */
  private static String named(JsonValue value, Whole part) {
    return value instanceof JsonObject object
        ? object.members().stream()
            .map(member -> member.key().text() + ":" + part.canonical(member.value()))
            .collect(Collectors.joining(",", "{", "}"))
        : letters(value);
  }

  private static String list(JsonValue value, Whole part) {
    return value instanceof JsonArray array
        ? array.elements().stream().map(part::canonical).collect(Collectors.joining(",", "[", "]"))
        : letters(value);
  }

  /** A value of which each letter counts, blanks between its tokens aside. */
  private static String letters(JsonValue value) {
    return any(value, text -> text);
  }

  private static String letters(String key, JsonValue value) {
    return letters(value);
  }

  /** A value in which policy reads expressions. */
  private static String expressions(JsonValue value) {
    return any(value, JsonSame::expression);
  }

  private static String any(JsonValue value, Text text) {
    if (value instanceof JsonObject object) {
      return named(object, inner -> any(inner, text));
    }
    if (value instanceof JsonArray array) {
      return list(array, inner -> any(inner, text));
    }
    return value instanceof JsonText plain
        ? "\"" + text.canonical(plain.json()) + "\""
        : value.span().text();
  }

  /** An expression without blanks between its tokens, names of functions in lower case. */
  private static String expression(String text) {
    if (!text.startsWith("[") || text.startsWith("[[") || !text.endsWith("]")) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (text.charAt(at) == '\'') {
        end = text.indexOf('\'', end) + 1;
        out.append(text, at, end);
      } else if (Character.isJavaIdentifierStart(text.charAt(at))) {
        while (Character.isJavaIdentifierPart(text.charAt(end))) {
          end++;
        }
        String name = text.substring(at, end);
        boolean called = text.substring(end).stripLeading().startsWith("(");
        out.append(called ? name.toLowerCase(Locale.ROOT) : name);
      } else if (!Character.isWhitespace(text.charAt(at))) {
        out.append(text.charAt(at));
      }
      at = end;
    }
    return out.toString();
  }

  private interface Part {
    String canonical(String key, JsonValue value);
  }

  private interface Whole {
    String canonical(JsonValue value);
  }

  private interface Text {
    String canonical(String text);
  }
}
