package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.engine.state.EvaluationFailure;
import java.io.IOException;

/** A failed evaluation as JSON, the same wherever it is told. */
public final class FailureJson {

  private FailureJson() {}

  /** Writes a member {@code error} into an object that is open. */
  public static void write(JsonGenerator json, EvaluationFailure failure) throws IOException {
    json.writeObjectFieldStart("error");
    json.writeStringField("code", failure.code().code());
    json.writeStringField("message", failure.message());
    ReasonsJson.place(json, failure.span());
    json.writeEndObject();
  }
}
