package dev.portcullis.engine.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into values. Numbers keep the text in which they are written. Two equal keys in one
 * object are refused: which of them counts differs from reader to reader.
 */
public final class ValueReader {

  /** How deep arrays and objects may lie in each other. */
  public static final int DEEPEST = 256;

  /** How long one text may be, in characters. */
  public static final int LONGEST_TEXT = 16 << 20;

  private static final JsonFactory FACTORY = strict().build();
  private static final JsonFactory QUOTED_EITHER_WAY =
      strict().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

  private ValueReader() {}

  private static JsonFactoryBuilder strict() {
    return factory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
  }

  /** What makes parsers that keep to the limits; two equal keys are not their business. */
  static JsonFactoryBuilder factory() {
    JsonFactoryBuilder factory = new JsonFactoryBuilder();
    factory.streamReadConstraints(
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST_TEXT)
            .build());
    return factory;
  }

  /**
   * Reads a text that holds one value and nothing after it.
   *
   * @throws MalformedJson if it does not
   */
  public static Value read(String text) throws MalformedJson {
    return read(text, FACTORY);
  }

  /**
   * Reads a text that holds one value and nothing after it, its texts and keys in double or in
   * single quotes: JSON as it is written inside template expressions.
   *
   * @throws MalformedJson if it does not
   */
  public static Value readQuotedEitherWay(String text) throws MalformedJson {
    return read(text, QUOTED_EITHER_WAY);
  }

  private static Value read(String text, JsonFactory factory) throws MalformedJson {
    try (JsonParser parser = factory.createParser(withoutByteOrderMark(text))) {
      return whole(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory is read without fail", e);
    }
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Opens a parser whose values {@link #read(JsonParser)} reads one by one. */
  public static JsonParser open(InputStream in) throws IOException {
    return FACTORY.createParser(in);
  }

  /** Opens a parser of a text whose values {@link #read(JsonParser)} reads one by one. */
  public static JsonParser open(String text) throws IOException {
    return FACTORY.createParser(text);
  }

  /**
   * Reads the value that begins at the parser's current token, and leaves the parser at its last
   * token.
   *
   * @throws IOException if the text is no JSON from here on
   */
  public static Value read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> new TextValue(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberValue(parser.getText());
      case VALUE_TRUE -> BooleanValue.TRUE;
      case VALUE_FALSE -> BooleanValue.FALSE;
      case VALUE_NULL -> NullValue.NULL;
      case FIELD_NAME, END_OBJECT, END_ARRAY, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value begins at " + parser.currentToken());
    };
  }

  /**
   * What is wrong with a text, told from what {@link #read(JsonParser)} or the parser threw. Where
   * that has no place, it is the start of the text.
   */
  public static MalformedJson malformed(IOException fault) {
    return malformed(fault, new JsonLocation(ContentReference.unknown(), 0, 1, 1));
  }

  private static MalformedJson malformed(IOException fault, JsonLocation otherwise) {
    JsonLocation place =
        fault instanceof JsonProcessingException json && json.getLocation() != null
            ? json.getLocation()
            : otherwise;
    return new MalformedJson(JacksonFault.describe(fault), place.getLineNr(), place.getColumnNr());
  }

  private static Value whole(JsonParser parser) throws IOException, MalformedJson {
    try {
      if (parser.nextToken() == null) {
        throw new MalformedJson("there is no value", 1, 1);
      }
      Value value = read(parser);
      if (parser.nextToken() != null) {
        JsonLocation place = parser.currentTokenLocation();
        throw new MalformedJson(
            "there is more text after the value", place.getLineNr(), place.getColumnNr());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw malformed(e, parser.currentLocation());
    }
  }

  private static Value object(JsonParser parser) throws IOException {
    Map<String, Value> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      members.put(key, read(parser));
    }
    return new ObjectValue(members);
  }

  private static Value array(JsonParser parser) throws IOException {
    List<Value> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(read(parser));
    }
    return new ArrayValue(elements);
  }
}
