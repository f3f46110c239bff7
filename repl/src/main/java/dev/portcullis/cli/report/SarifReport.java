package dev.portcullis.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.cli.output.BaselineState;
import dev.portcullis.cli.output.ObjectName;
import dev.portcullis.cli.output.ScanReport;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.Effect;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A scan as SARIF 2.1.0, which code hosts and editors show. An object of a vault has no file: a
 * result's physical place is the condition of the policy, its logical one the object.
 *
 * <p>Results go out as they come; the rules that they refer to by index stand behind them.
 */
final class SarifReport implements ScanReport {

  private final SarifLog log;
  private final JsonGenerator json;
  private final Instant asOf;
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  /** A policy that results refer to. */
  private record Rule(int index, AssignedPolicy policy) {}

  SarifReport(PrintWriter out, Instant asOf) throws IOException {
    this.asOf = asOf;
    this.log = SarifLog.begin(out);
    this.json = log.json();
  }

  @Override
  public void finding(Finding finding) throws IOException {
    result(finding, Optional.empty());
  }

  @Override
  public void finding(Finding finding, BaselineState state) throws IOException {
    result(finding, Optional.of(state));
  }

  private void result(Finding finding, Optional<BaselineState> baseline) throws IOException {
    Rule rule = rule(finding.policy());
    json.writeStartObject();
    json.writeStringField("ruleId", id(finding.policy()));
    json.writeNumberField("ruleIndex", rule.index());
    json.writeStringField("kind", finding.state() == ComplianceState.UNKNOWN ? "open" : "fail");
    json.writeStringField("level", level(finding));
    if (baseline.isPresent()) {
      json.writeStringField("baselineState", baseline.get().wireName());
    }
    log.message(
        ObjectName.shortName(finding.object())
            + ": "
            + finding.message().orElseGet(() -> String.join("; ", FindingWords.reasons(finding))));
    locations(finding);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("portcullisFinding/v1", finding.id());
    json.writeEndObject();
    if (finding.exemption().isPresent()) {
      suppression(finding.exemption().get());
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("state", finding.state().wireName());
    json.writeStringField("assignment", finding.policy().assignment().id().text());
    json.writeStringField("effect", finding.policy().policy().effectText());
    json.writeEndObject();
    json.writeEndObject();
  }

  private Rule rule(AssignedPolicy policy) {
    return rules.computeIfAbsent(id(policy), any -> new Rule(rules.size(), policy));
  }

  private static String id(AssignedPolicy policy) {
    return policy.definitionId().isEmpty() ? policy.title() : policy.definitionId();
  }

  /** SARIF wants no level where nothing failed for certain. */
  private static String level(Finding finding) {
    return switch (finding.state()) {
      case UNKNOWN -> "none";
      case ERROR -> "error";
      default ->
          finding.policy().isEnforced() && finding.policy().policy().effect() == Effect.DENY
              ? "error"
              : "warning";
    };
  }

  private void locations(Finding finding) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    if (!finding.reasons().isEmpty()) {
      log.place(finding.reasons().get(0).span());
    }
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("name", finding.object().name());
    json.writeStringField("fullyQualifiedName", finding.object().id());
    json.writeStringField("kind", "resource");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void suppression(Exemption exemption) throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    json.writeStringField(
        "justification",
        exemption.note().reason().or(exemption::description).orElseGet(exemption::title));
    json.writeEndObject();
    json.writeEndArray();
  }

  @Override
  public void end(ScanSummary summary) throws IOException {
    summary.assignments().forEach(assignment -> rule(assignment.policy()));
    log.beginRules();
    for (Map.Entry<String, Rule> rule : rules.entrySet()) {
      log.rule(rule.getKey(), rule.getValue().policy().title(), Optional.empty());
    }
    log.end(Optional.of(asOf));
  }
}
