package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** Writes JSON to a result stream: indented for people, or in one line for machines. */
public final class JsonOutput implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final PrintWriter out;
  private final JsonGenerator json;

  private JsonOutput(PrintWriter out, JsonGenerator json) {
    this.out = out;
    this.json = json;
  }

  /** Writes indented JSON, two blanks a level, to a stream that stays open. */
  public static JsonOutput indented(PrintWriter out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
    return new JsonOutput(out, json);
  }

  /** Writes JSON in one line to a stream that stays open. */
  public static JsonOutput oneLine(PrintWriter out) throws IOException {
    return new JsonOutput(out, FACTORY.createGenerator(out));
  }

  /** What writes: for members and elements that have no method here. */
  public JsonGenerator generator() {
    return json;
  }

  /** Writes a member with a text, or nothing where there is none. */
  public void text(String key, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(key, text.get());
    }
  }

  /** Writes a member with an array of texts. */
  public void texts(String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Writes a value; what is missing becomes null. */
  public void value(Value value) throws IOException {
    ValueWriter.write(value, json);
  }

  /** Ends the line and flushes. */
  @Override
  public void close() throws IOException {
    json.close();
    out.println();
    out.flush();
  }
}
