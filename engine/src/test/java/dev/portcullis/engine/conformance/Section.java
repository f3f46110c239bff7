package dev.portcullis.engine.conformance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A section of the page.
 *
 * @param about what holds for all of its constructs; may be empty
 * @param by how cases are found that do not say what they show
 */
record Section(String title, String about, By by, List<Construct> constructs) {

  private static final Path FILE =
      Path.of("src/test/resources/dev/portcullis/engine/conformance/constructs.yaml");

  Section {
    constructs = List.copyOf(constructs);
  }

  /** What of a policy shows a construct, by its name. */
  enum By {
    /** Nothing: a case says what it shows, or its whole file does. */
    SHOWS,
    /** Of the files of the construct, the cases whose policy has the operator. */
    OPERATOR,
    /** A call of the function, in a case or in a test of functions. */
    FUNCTION,
    /** The published definition that the case takes. */
    DEFINITION
  }

  /** All sections, in the order of the page. */
  static List<Section> all() throws IOException {
    try (JsonParser parser = new YAMLFactory().createParser(Files.readString(FILE))) {
      parser.nextToken();
      return elements(ValueReader.read(parser)).stream().map(Section::of).toList();
    }
  }

  private static Section of(Value value) {
    ObjectValue section = (ObjectValue) value;
    String by = text(section, "by");
    return new Section(
        text(section, "section"),
        text(section, "about"),
        by.isEmpty() ? By.SHOWS : By.valueOf(by.toUpperCase(Locale.ROOT)),
        elements(section.get("constructs")).stream().map(Section::construct).toList());
  }

  private static Construct construct(Value value) {
    ObjectValue construct = (ObjectValue) value;
    return new Construct(
        text(construct, "id"),
        text(construct, "says"),
        texts(construct.get("files")),
        texts(construct.get("tests")));
  }

  private static List<Value> elements(Value value) {
    return value instanceof ArrayValue array ? array.elements() : List.of();
  }

  private static List<String> texts(Value value) {
    return elements(value).stream().map(text -> ((TextValue) text).text()).toList();
  }

  private static String text(ObjectValue object, String key) {
    return object.get(key) instanceof TextValue text ? text.text() : "";
  }
}
