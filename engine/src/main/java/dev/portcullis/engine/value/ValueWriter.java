package dev.portcullis.engine.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes values as JSON, numbers in the text in which they were written. */
public final class ValueWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ValueWriter() {}

  /** A value as compact JSON; what is missing becomes null. */
  public static String write(Value value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes a value where the generator stands; what is missing becomes null. */
  public static void write(Value value, JsonGenerator json) throws IOException {
    if (value instanceof BooleanValue truth) {
      json.writeBoolean(truth.value());
    } else if (value instanceof NumberValue number) {
      json.writeNumber(number.text());
    } else if (value instanceof TextValue text) {
      json.writeString(text.text());
    } else if (value instanceof ArrayValue array) {
      json.writeStartArray();
      for (Value element : array.elements()) {
        write(element, json);
      }
      json.writeEndArray();
    } else if (value instanceof ObjectValue object) {
      json.writeStartObject();
      for (Map.Entry<String, Value> member : object.members().entrySet()) {
        json.writeFieldName(member.getKey());
        write(member.getValue(), json);
      }
      json.writeEndObject();
    } else {
      json.writeNull();
    }
  }
}
