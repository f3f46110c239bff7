package dev.portcullis.importer.content;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML into the tree that JSON has, with its places. Several documents in one text become an
 * array of them. Anchors and aliases are refused, since a small text could stand for a huge one.
 */
public final class YamlReader {

  private static final YAMLFactory YAML = new YAMLFactory();

  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

  private final Source source;
  private final YAMLParser yaml;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final int characters;

  private YamlReader(Source source, YAMLParser yaml) {
    this.source = source;
    this.yaml = yaml;
    this.characters = source.text().codePointCount(0, source.text().length());
  }

  /** Whether a file is YAML by its name. */
  public static boolean reads(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /** Reads a text, or tells its first fault of syntax and every other fault. */
  public static Outcome<JsonValue> read(Source source) {
    try (YAMLParser yaml = YAML.createParser(source.text())) {
      return new YamlReader(source, yaml).documents();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
  }

  private Outcome<JsonValue> documents() throws IOException {
    List<JsonValue> documents = new ArrayList<>();
    try {
      for (JsonToken token = yaml.nextToken(); token != null; token = yaml.nextToken()) {
        documents.add(value(token));
      }
    } catch (JsonProcessingException e) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.UNEXPECTED_TEXT,
              place(e.getLocation()),
              "this is not YAML: " + firstLine(e.getOriginalMessage()),
              "mind the indentation, or write JSON"));
      return Outcome.failure(diagnostics);
    }
    JsonValue all =
        documents.size() == 1
            ? documents.get(0)
            : new JsonArray(source.span(0, source.text().length()), documents);
    return Outcome.of(all, diagnostics);
  }

  private JsonValue value(JsonToken token) throws IOException {
    if (yaml.isCurrentAlias()) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.NOT_SUPPORTED,
              span(),
              "an alias of YAML is not followed",
              "write the value out"));
      return new JsonNull(span());
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_TRUE -> new JsonBoolean(span(), true);
      case VALUE_FALSE -> new JsonBoolean(span(), false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_STRING -> text();
      default -> new JsonNull(span());
    };
  }

  private JsonValue object() throws IOException {
    Span start = span();
    List<Member> members = new ArrayList<>();
    while (yaml.nextToken() == JsonToken.FIELD_NAME) {
      Name key = new Name(unquoted(span()), yaml.currentName());
      JsonValue value = value(yaml.nextToken());
      if (members.stream().anyMatch(member -> member.key().is(key.text()))) {
        diagnostics.add(
            Diagnostic.of(
                DiagnosticCode.DUPLICATE_KEY,
                key.span(),
                "`" + key.text() + "` stands here twice",
                "remove one of the two"));
      } else {
        members.add(new Member(key, value));
      }
    }
    return new JsonObject(start.to(span()), members);
  }

  private JsonValue array() throws IOException {
    Span start = span();
    List<JsonValue> elements = new ArrayList<>();
    for (JsonToken token = yaml.nextToken();
        token != JsonToken.END_ARRAY;
        token = yaml.nextToken()) {
      elements.add(value(token));
    }
    return new JsonArray(start.to(span()), elements);
  }

  private JsonValue number() throws IOException {
    if (!JSON_NUMBER.matcher(yaml.getText()).matches()) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.WRONG_JSON_TYPE,
              span(),
              "`" + yaml.getText() + "` is a number in YAML and not in JSON",
              "write it as JSON does, or in quotes if it is a text"));
    }
    return new JsonNumber(span(), yaml.getText());
  }

  private JsonValue text() throws IOException {
    Span span = span();
    return span.start() == span.end()
        ? new JsonNull(span)
        : new JsonText(unquoted(span), yaml.getText());
  }

  private static Span unquoted(Span span) {
    String text = span.text();
    boolean quoted = text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'');
    return quoted ? new Span(span.source(), span.start() + 1, span.end() - 1) : span;
  }

  private Span span() {
    int start = offset(yaml.currentTokenLocation());
    return source.span(start, Math.max(start, offset(yaml.currentLocation())));
  }

  /** What breaks a limit has no place of its own. */
  private Span place(@Nullable JsonLocation location) {
    if (location == null) {
      return source.span(0, 0);
    }
    int offset = offset(location);
    return source.span(offset, Math.min(offset + 1, source.text().length()));
  }

  /** The reader counts characters of Unicode, a source counts UTF-16 units. */
  private int offset(JsonLocation location) {
    int place = Math.min((int) Math.max(0, location.getCharOffset()), characters);
    return characters == source.text().length()
        ? place
        : source.text().offsetByCodePoints(0, place);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("its structure is broken");
  }
}
