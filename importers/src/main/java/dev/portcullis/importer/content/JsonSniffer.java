package dev.portcullis.importer.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a JSON text holds from its outline: an object, or the first one of an array, of {@code
 * {"value": […]}} or of {@code {"data": […]}}. Reads no further than it must.
 */
final class JsonSniffer {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

  /** No other text is kept, not even for a moment: it could be a secret. */
  private static final Set<String> TELLING = Set.of("type", "id");

  private static final int MOST_KEYS = 10_000;

  private final JsonParser json;
  private Shape shape = new Shape();

  private JsonSniffer(JsonParser json) {
    this.json = json;
  }

  /** What a JSON text holds, as far as it can be told before its first fault. */
  static Recognition sniff(InputStream in) throws IOException {
    try (JsonParser json = JSON.createParser(in)) {
      return new JsonSniffer(json).sniff();
    }
  }

  private Recognition sniff() throws IOException {
    try {
      return value(json.nextToken(), true)
          .orElseGet(() -> new Recognition.Other("JSON of a kind that is not known here"));
    } catch (JsonProcessingException e) {
      return shape.recognize().orElseGet(() -> new Recognition.Broken(Recognition.Syntax.JSON));
    }
  }

  private Optional<Recognition> value(JsonToken token, boolean outermost) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      return object(outermost);
    }
    if (token == JsonToken.START_ARRAY && outermost) {
      return list();
    }
    return Optional.empty();
  }

  /** A list is what its first element is; its reader tells of elements that are something else. */
  private Optional<Recognition> list() throws IOException {
    shape = new Shape();
    JsonToken first = json.nextToken();
    if (first == JsonToken.END_ARRAY) {
      return Optional.of(new Recognition.Other("an empty list"));
    }
    return value(first, false);
  }

  private Optional<Recognition> object(boolean outermost) throws IOException {
    for (int keys = 0; keys < MOST_KEYS && json.nextToken() == JsonToken.FIELD_NAME; keys++) {
      String key = json.currentName();
      shape.addKey(key);
      JsonToken value = json.nextToken();
      boolean mayWrap = outermost && (key.equals("value") || key.equals("data"));
      if (value == JsonToken.START_ARRAY && mayWrap) {
        return list();
      }
      if (value == JsonToken.START_OBJECT && key.equalsIgnoreCase("properties")) {
        propertyKeys();
      } else if (value == JsonToken.VALUE_STRING
          && TELLING.contains(key.toLowerCase(Locale.ROOT))) {
        shape.addText(key, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return shape.recognize();
  }

  private void propertyKeys() throws IOException {
    for (int keys = 0; keys < MOST_KEYS && json.nextToken() == JsonToken.FIELD_NAME; keys++) {
      shape.addPropertyKey(json.currentName());
      json.nextToken();
      json.skipChildren();
    }
  }
}
