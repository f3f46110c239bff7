package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.name.TypeNames;
import dev.portcullis.source.Source;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An example of our language: a whole file, or a part of a definition, which its first word tells.
 * Both spellings of a part are put into the same frame.
 *
 * <p>Where the example is a condition alone, {@code for TYPE} behind the word {@code policy} of its
 * fence says whose fields it is about; without it, keys are.
 *
 * @param info what stands behind the fence
 * @param text the example
 */
record LanguageExample(String info, String text) {

  private static final Set<String> FILES =
      Set.of("policy", "initiative", "builtin", "static", "custom");
  private static final Set<String> PARTS_OF_INITIATIVES = Set.of("group", "include");
  private static final Pattern HEADER =
      Pattern.compile(
          "(id|name|origin|version|versions|category|mode|description|metadata|no|json|parameter)"
              + " +(?!exists|is|in|not|like|contains|matches|has)[^=<>!.].*",
          Pattern.DOTALL);
  private static final Pattern TYPE = Pattern.compile("policy for (\\S+)");
  private static final String AUDIT = "\"then\": {\"effect\": \"audit\"}";

  /** Whether it is a whole file, which may hold more than one definition. */
  boolean isFile() {
    return FILES.contains(firstWord());
  }

  /** The example as a file in our language. */
  Source policy() {
    String body =
        switch (kind()) {
          case FILE -> text;
          case RULE -> "policy {\n" + text + (text.contains("then ") ? "" : "then audit\n") + "}";
          case EFFECT -> "policy {\nfor vault\n" + text + "}";
          case HEADERS -> "policy {\n" + text + "for vault\nthen audit\n}";
          case INITIATIVE -> "initiative {\n" + text + "}";
          case CONDITION -> "policy {\nfor " + type() + "\nwhen\n" + text + "then audit\n}";
        };
    return Source.of("example.policy", body);
  }

  /**
   * The JSON beside the example as a file.
   *
   * @param json what the page shows
   */
  Source json(String json) {
    String vaults =
        "{\"if\": {\"field\": \"type\", \"equals\": \"Microsoft.KeyVault/vaults\"}, \"then\": ";
    String body =
        switch (kind()) {
          case FILE, INITIATIVE -> json;
          case RULE -> json.contains("\"then\"") ? json : "{\"if\": " + json + ", " + AUDIT + "}";
          case EFFECT -> vaults + json + "}";
          case HEADERS -> withRule(json.strip(), vaults + "{\"effect\": \"audit\"}}");
          case CONDITION -> "{\"if\": " + withType(json) + ", " + AUDIT + "}";
        };
    return Source.of("example.json", body);
  }

  private static String withRule(String json, String rule) {
    int end = json.length() - (json.contains("\"properties\"") ? 2 : 1);
    return json.substring(0, end) + ", \"policyRule\": " + rule + json.substring(end);
  }

  /** A condition behind the one on the type, with which a chain of {@code and} is one allOf. */
  private String withType(String json) {
    JsonObject condition =
        (JsonObject) JsonParser.parse(Source.of("example.json", json)).orElseThrow();
    String conditions =
        condition.get("allOf").orElse(condition) instanceof JsonArray chain
            ? chain.elements().stream()
                .map(element -> element.span().text())
                .collect(Collectors.joining(", "))
            : json;
    String type = TypeNames.type(type()).orElse(type());
    return "{\"allOf\": [{\"field\": \"type\", \"equals\": \"%s\"}, %s]}"
        .formatted(type, conditions);
  }

  private String type() {
    Matcher type = TYPE.matcher(info);
    return type.matches() ? type.group(1) : "key";
  }

  private Kind kind() {
    String word = firstWord();
    if (isFile()) {
      return Kind.FILE;
    }
    if (word.equals("for") || word.equals("when")) {
      return Kind.RULE;
    }
    if (word.equals("then")) {
      return Kind.EFFECT;
    }
    if (PARTS_OF_INITIATIVES.contains(word)) {
      return Kind.INITIATIVE;
    }
    return HEADER.matcher(text).matches() ? Kind.HEADERS : Kind.CONDITION;
  }

  private String firstWord() {
    return text.replaceAll("(?s)^(\\s|//[^\n]*\n|/\\*.*?\\*/)*", "").split("\\W", 2)[0];
  }

  private enum Kind {
    FILE,
    RULE,
    EFFECT,
    HEADERS,
    INITIATIVE,
    CONDITION
  }
}
