package dev.portcullis.cli.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.cli.evaluation.EvalAnswer.Failure;
import dev.portcullis.cli.evaluation.EvalAnswer.Verdict;
import dev.portcullis.cli.output.JsonOutput;
import dev.portcullis.cli.output.ReasonsJson;
import dev.portcullis.engine.value.Value;
import java.io.IOException;
import java.io.PrintWriter;

/** An answer as one line of JSON. */
final class AnswerJson {

  private AnswerJson() {}

  static void write(PrintWriter out, Value id, EvalAnswer answer) throws IOException {
    try (JsonOutput output = JsonOutput.oneLine(out)) {
      JsonGenerator json = output.generator();
      json.writeStartObject();
      json.writeFieldName("id");
      output.value(id);
      if (answer instanceof Verdict verdict) {
        verdict(output, verdict);
      } else if (answer instanceof Failure failure) {
        failure(output, failure);
      }
      json.writeEndObject();
    }
  }

  private static void verdict(JsonOutput output, Verdict verdict) throws IOException {
    JsonGenerator json = output.generator();
    json.writeFieldName("effect");
    if (verdict.effect().isPresent()) {
      json.writeString(verdict.effect().get());
    } else {
      json.writeNull();
    }
    json.writeFieldName("details");
    if (verdict.details().isPresent()) {
      output.value(verdict.details().get());
    } else {
      json.writeNull();
    }
    json.writeFieldName("reasons");
    ReasonsJson.write(output, verdict.reasons());
  }

  private static void failure(JsonOutput output, Failure failure) throws IOException {
    JsonGenerator json = output.generator();
    json.writeObjectFieldStart("error");
    json.writeStringField("stage", failure.stage().wireName());
    json.writeStringField("code", failure.code());
    json.writeStringField("message", failure.message());
    json.writeNumberField("line", failure.place().line());
    json.writeNumberField("column", failure.place().column());
    output.text("hint", failure.hint());
    json.writeEndObject();
  }
}
