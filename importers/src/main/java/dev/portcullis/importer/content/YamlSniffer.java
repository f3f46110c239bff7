package dev.portcullis.importer.content;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.importer.content.Recognition.Broken;
import dev.portcullis.importer.content.Recognition.Known;
import dev.portcullis.importer.content.Recognition.Other;
import dev.portcullis.importer.content.Recognition.Syntax;
import dev.portcullis.importer.input.InputFile;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.input.InputText;
import dev.portcullis.source.Source;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a YAML text holds. Prose may look like YAML, and does so often: only a file that calls
 * itself YAML is reported as broken.
 */
final class YamlSniffer {

  private static final Set<String> EXTENSIONS = Set.of("yaml", "yml");
  private static final Set<ContentKind> READ_FROM_YAML =
      Set.of(ContentKind.ASSIGNMENTS, ContentKind.EXEMPTIONS);

  /** A line that begins a document, a list of objects or an object. */
  private static final Pattern BEGINNING =
      Pattern.compile("---.*|(- +)?[\"']?[A-Za-z$][\\w.$-]*[\"']?:(\\s.*)?");

  private YamlSniffer() {}

  static Recognition sniff(InputFile file, String text, String extension) {
    boolean calledYaml = EXTENSIONS.contains(extension);
    Recognition unknown = new Other("text of a kind that is not known here");
    if (!calledYaml && !beginsLikeYaml(text)) {
      return unknown;
    }
    Optional<Source> source = InputText.read(file, new InputLog());
    if (source.isEmpty()) {
      return calledYaml ? new Broken(Syntax.YAML) : unknown;
    }
    Outcome<JsonValue> read = YamlReader.read(source.get());
    if (read.failed()) {
      return calledYaml ? new Broken(Syntax.YAML) : unknown;
    }
    return recognize(read.orElseThrow()).orElse(unknown);
  }

  private static boolean beginsLikeYaml(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .filter(line -> BEGINNING.matcher(line).matches())
        .isPresent();
  }

  private static Optional<Recognition> recognize(JsonValue value) {
    Optional<Recognition> found = first(value).flatMap(object -> outline(object).recognize());
    return found.map(
        recognition ->
            recognition instanceof Known known ? inYaml(known.kind(), value) : recognition);
  }

  private static Recognition inYaml(ContentKind kind, JsonValue value) {
    return READ_FROM_YAML.contains(kind)
        ? new Recognition.Yaml(kind, value)
        : new Other("YAML; only assignments and exemptions are read from YAML, all else from JSON");
  }

  private static Optional<JsonObject> first(JsonValue value) {
    if (value instanceof JsonArray array && !array.elements().isEmpty()) {
      return first(array.elements().get(0));
    }
    if (value instanceof JsonObject object) {
      return object.get("value").orElse(null) instanceof JsonArray list
          ? first(list)
          : Optional.of(object);
    }
    return Optional.empty();
  }

  private static Shape outline(JsonObject object) {
    Shape shape = new Shape();
    for (Member member : object.members()) {
      shape.addKey(member.key().text());
      if (member.value() instanceof JsonText text) {
        shape.addText(member.key().text(), text.json());
      } else if (member.key().is("properties") && member.value() instanceof JsonObject inner) {
        inner.members().forEach(property -> shape.addPropertyKey(property.key().text()));
      }
    }
    return shape;
  }
}
