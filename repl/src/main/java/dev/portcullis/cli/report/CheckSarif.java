package dev.portcullis.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The faults of policies as SARIF 2.1.0: a rule is a diagnostic code. */
public final class CheckSarif {

  private CheckSarif() {}

  /** Prints diagnostics as a log. */
  public static void print(PrintWriter out, List<Diagnostic> diagnostics) throws IOException {
    SarifLog log = SarifLog.begin(out);
    Map<DiagnosticCode, Integer> rules = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      result(log, diagnostic, rules.computeIfAbsent(diagnostic.code(), any -> rules.size()));
    }
    log.beginRules();
    for (DiagnosticCode code : rules.keySet()) {
      log.rule(
          code.code(),
          code.slug().replace('-', ' '),
          Optional.of("`portcullis explain " + code.code() + "` tells more"));
    }
    log.end(Optional.empty());
  }

  private static void result(SarifLog log, Diagnostic diagnostic, int rule) throws IOException {
    JsonGenerator json = log.json();
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.code().code());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", level(diagnostic.severity()));
    log.message(
        diagnostic
            .hint()
            .map(hint -> diagnostic.message() + "; hint: " + hint)
            .orElseGet(diagnostic::message));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    log.place(diagnostic.span());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
