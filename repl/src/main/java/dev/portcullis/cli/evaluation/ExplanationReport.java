package dev.portcullis.cli.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.cli.output.FailureJson;
import dev.portcullis.cli.output.JsonOutput;
import dev.portcullis.cli.output.ObjectName;
import dev.portcullis.cli.output.ReasonsJson;
import dev.portcullis.cli.output.Style;
import dev.portcullis.cli.output.TraceJson;
import dev.portcullis.cli.output.TraceText;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.state.ReasonText;
import dev.portcullis.engine.state.ShownValue;
import dev.portcullis.engine.state.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;

/** Tells what one policy says of one object. */
public final class ExplanationReport {

  private final Explanation explanation;
  private final boolean traced;

  /**
   * Makes a report.
   *
   * @param traced whether each step is told
   */
  public ExplanationReport(Explanation explanation, boolean traced) {
    this.explanation = explanation;
    this.traced = traced;
  }

  /** Prints it for people. */
  public void printText(PrintWriter out, boolean colored) {
    out.println(
        state(explanation.kind()).on(words(), colored)
            + "  "
            + Style.STRONG.on(ObjectName.shortName(explanation.object()), colored));
    if (explanation.kind() == Verdict.Kind.NON_COMPLIANT) {
      explanation.evaluation().reasons().forEach(reason -> line(out, ReasonText.of(reason)));
    }
    explanation
        .failure()
        .ifPresent(failure -> line(out, "the evaluation failed: " + failure.message()));
    explanation.message().ifPresent(message -> line(out, message));
    line(out, Style.FAINT.on(policy(), colored));
    explanation
        .details()
        .filter(details -> !explanation.policy().effect().looksForRelated())
        .ifPresent(details -> line(out, "with " + ShownValue.of(details)));
    if (traced) {
      out.println();
      TraceText.lines(explanation.evaluation().steps()).forEach(step -> out.println("  " + step));
    }
    out.flush();
  }

  /** Prints JSON in the shape of docs/schemas/evaluation.schema.json. */
  public void printJson(PrintWriter out, Instant asOf) throws IOException {
    try (JsonOutput output = JsonOutput.indented(out)) {
      JsonGenerator json = output.generator();
      json.writeStartObject();
      json.writeStringField("asOf", asOf.toString());
      json.writeStringField(
          "policy",
          explanation.policy().definition().envelope().id().map(id -> id.text()).orElse(""));
      json.writeStringField("policyDisplayName", title());
      json.writeStringField("effect", explanation.policy().effectText());
      json.writeStringField("object", explanation.object().id());
      output.text("vault", explanation.object().vaultId());
      json.writeStringField("state", wireName(explanation.kind()));
      json.writeFieldName("reasons");
      ReasonsJson.write(output, explanation.evaluation().reasons());
      if (explanation.failure().isPresent()) {
        FailureJson.write(json, explanation.failure().get());
      }
      output.text("message", explanation.message());
      if (explanation.details().isPresent()) {
        json.writeFieldName("details");
        output.value(explanation.details().get());
      }
      if (traced) {
        json.writeFieldName("steps");
        output.value(TraceJson.of(explanation.evaluation().steps()));
      }
      json.writeEndObject();
    }
  }

  private static void line(PrintWriter out, String text) {
    out.println("    " + text);
  }

  private String title() {
    return explanation.policy().definition().envelope().title().orElse("");
  }

  private String policy() {
    String title = title();
    return explanation.policy().effectText()
        + (title.isEmpty() ? "" : " by \"" + ShownValue.line(title) + "\"");
  }

  private String words() {
    return switch (explanation.kind()) {
      case NON_COMPLIANT -> "non-compliant";
      case COMPLIANT -> "compliant";
      case FAILED -> "error";
      case NOT_APPLICABLE ->
          explanation.policy().effect() == Effect.DISABLED ? "disabled" : "not applicable";
    };
  }

  private static Style state(Verdict.Kind kind) {
    return switch (kind) {
      case NON_COMPLIANT -> Style.BAD;
      case COMPLIANT -> Style.GOOD;
      case FAILED -> Style.CAUTION;
      case NOT_APPLICABLE -> Style.FAINT;
    };
  }

  private static String wireName(Verdict.Kind kind) {
    return switch (kind) {
      case NON_COMPLIANT -> "nonCompliant";
      case COMPLIANT -> "compliant";
      case FAILED -> "error";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }
}
