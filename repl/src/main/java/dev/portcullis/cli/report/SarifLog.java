package dev.portcullis.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.cli.output.JsonOutput;
import dev.portcullis.source.Position;
import dev.portcullis.source.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;

/**
 * The frame of a SARIF 2.1.0 log with one run: results first, then the rules they refer to by
 * index, so that any number of results needs no memory.
 */
final class SarifLog {

  private final JsonOutput output;
  private final JsonGenerator json;

  private SarifLog(JsonOutput output) {
    this.output = output;
    this.json = output.generator();
  }

  /** Begins a log; results come next. */
  static SarifLog begin(PrintWriter out) throws IOException {
    SarifLog log = new SarifLog(JsonOutput.indented(out));
    log.json.writeStartObject();
    log.json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.json.writeStringField("version", "2.1.0");
    log.json.writeArrayFieldStart("runs");
    log.json.writeStartObject();
    log.json.writeStringField("columnKind", "unicodeCodePoints");
    log.json.writeArrayFieldStart("results");
    return log;
  }

  /** What writes: for results. */
  JsonGenerator json() {
    return json;
  }

  /** Writes the message of a result that is open. */
  void message(String text) throws IOException {
    text("message", text);
  }

  /** Writes the physical place of a location that is open. */
  void place(Span span) throws IOException {
    Position start = span.position();
    Position end = span.endPosition();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FileUri.of(span.source().name()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Ends the results and begins the rules. */
  void beginRules() throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Portcullis");
    json.writeArrayFieldStart("rules");
  }

  /** Writes a rule; the first has the index 0. */
  void rule(String id, String title, Optional<String> help) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    text("shortDescription", title);
    if (help.isPresent()) {
      text("help", help.get());
    }
    json.writeEndObject();
  }

  /**
   * Ends rules and log.
   *
   * @param asOf the instant of the run, where it has one
   */
  void end(Optional<Instant> asOf) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    if (asOf.isPresent()) {
      json.writeObjectFieldStart("properties");
      json.writeStringField("asOf", asOf.get().toString());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    output.close();
  }

  private void text(String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
