package dev.portcullis.engine.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.portcullis.engine.value.ShapeState.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects that resemble each other, such as the lines of an inventory. It knows the shapes
 * that it has met, and belongs to one thread at a time.
 */
public final class ShapeReader {

  /** An inventory whose objects have nothing in common gains nothing and would fill the memory. */
  private static final int MOST_STATES = 50_000;

  /** Two equal keys are found by the shapes, once for each of them. */
  private static final JsonFactory FACTORY = ValueReader.factory().build();

  private final ShapeState start = ShapeState.start();
  private final TextPool texts = new TextPool();
  private Object[] values = new Object[32];
  private int states;

  /** Opens a parser of a part of some bytes, whose objects {@link #read} reads one by one. */
  public static JsonParser open(byte[] bytes, int start, int length) throws IOException {
    return FACTORY.createParser(bytes, start, length);
  }

  /**
   * Reads the object that begins at the parser's current token, and leaves the parser at its last
   * token.
   *
   * @return the object; empty where a key is there twice or too many shapes were met: {@link
   *     ValueReader} knows what to say of it
   * @throws IOException if the text is no JSON from here on
   */
  public Optional<ShapedObject> read(JsonParser json) throws IOException {
    ShapeState state = start;
    int count = 0;
    int depth = 1;
    while (true) {
      JsonToken token = json.nextToken();
      if (token == JsonToken.FIELD_NAME) {
        state = afterName(state, json.currentName());
        if (state == null) {
          return skip(json, depth);
        }
        continue;
      }
      if (token == JsonToken.END_OBJECT && --depth == 0) {
        return Optional.of(new ShapedObject(state.shape(), Arrays.copyOf(values, count)));
      }
      Step step = step(token);
      if (step == Step.OPEN) {
        depth++;
      } else if (step != Step.CLOSE) {
        Object value = value(step, json);
        if (value == null) {
          return skip(json, depth);
        }
        if (count == values.length) {
          values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
      }
      ShapeState next = state.after(step);
      state = next == null ? add(state, step) : next;
    }
  }

  private @Nullable ShapeState afterName(ShapeState state, String name) {
    ShapeState next = state.afterName(name);
    if (next != null) {
      return next;
    }
    states++;
    return states > MOST_STATES ? null : state.addName(name);
  }

  private ShapeState add(ShapeState state, Step step) {
    states++;
    return state.add(step);
  }

  private static Step step(@Nullable JsonToken token) {
    if (token == null) {
      throw new IllegalStateException("a parser ends no object with the end of its text");
    }
    return switch (token) {
      case VALUE_STRING -> Step.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Step.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Step.BOOLEAN;
      case VALUE_NULL -> Step.NULL;
      case START_ARRAY -> Step.ARRAY;
      case START_OBJECT -> Step.OPEN;
      case END_OBJECT -> Step.CLOSE;
      case END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value begins at " + token);
    };
  }

  /** What is held of a value; null where a key is there twice. */
  private @Nullable Object value(Step step, JsonParser json) throws IOException {
    return switch (step) {
      case TEXT -> texts.text(json.getText());
      case NUMBER -> texts.number(json.getText());
      case BOOLEAN -> BooleanValue.of(json.currentToken() == JsonToken.VALUE_TRUE);
      case NULL -> NullValue.NULL;
      case ARRAY -> array(json);
      case NAME, OPEN, CLOSE -> throw new IllegalStateException("no value: " + step);
    };
  }

  private @Nullable ArrayValue array(JsonParser json) throws IOException {
    List<Value> elements = new ArrayList<>();
    boolean unique = true;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Value element = element(json);
      unique &= element != null;
      elements.add(element == null ? NullValue.NULL : element);
    }
    return unique ? new ArrayValue(elements) : null;
  }

  private @Nullable Value element(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_ARRAY -> array(json);
      case START_OBJECT -> object(json);
      default -> {
        Object held = value(step(json.currentToken()), json);
        yield held == null ? null : ShapedObject.value(held);
      }
    };
  }

  private @Nullable ObjectValue object(JsonParser json) throws IOException {
    Map<String, Value> members = new LinkedHashMap<>();
    boolean unique = true;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      Value value = element(json);
      unique &= value != null;
      unique &= members.put(key, value == null ? NullValue.NULL : value) == null;
    }
    return unique ? new ObjectValue(members) : null;
  }

  /** Goes on to the end of an object. */
  private static Optional<ShapedObject> skip(JsonParser json, int depth) throws IOException {
    int open = depth;
    while (open > 0) {
      JsonToken token = json.nextToken();
      if (token == null) {
        throw new IllegalStateException("a parser ends no object with the end of its text");
      }
      if (token == JsonToken.START_OBJECT) {
        open++;
      } else if (token == JsonToken.END_OBJECT) {
        open--;
      }
    }
    return Optional.empty();
  }
}
