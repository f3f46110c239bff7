package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.source.Position;
import dev.portcullis.source.Span;
import java.io.IOException;
import java.util.List;

/** Reasons as JSON, the same wherever they are told. */
public final class ReasonsJson {

  private ReasonsJson() {}

  /** Writes reasons as an array. */
  public static void write(JsonOutput output, List<NonComplianceReason> reasons)
      throws IOException {
    JsonGenerator json = output.generator();
    json.writeStartArray();
    for (NonComplianceReason reason : reasons) {
      json.writeStartObject();
      json.writeStringField("field", reason.field());
      json.writeStringField("operator", reason.operator().wireName());
      json.writeFieldName("actual");
      output.value(reason.actual());
      json.writeFieldName("wanted");
      output.value(reason.wanted());
      place(json, reason.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the place of a part of a policy as members of an object that is open. */
  static void place(JsonGenerator json, Span span) throws IOException {
    Position position = span.position();
    json.writeStringField("file", span.source().name());
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
  }
}
