package dev.portcullis.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.cli.event.Event;
import dev.portcullis.cli.output.JsonOutput;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.comply.AssignmentSummary;
import dev.portcullis.engine.comply.ExemptionUse;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.comply.StateCounts;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.state.ComplianceState;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes into the data of a page what stands behind its rows: figures, names, events. */
final class HtmlSummary {

  /** More bars than this nobody reads. */
  private static final int MOST_BARS = 100;

  private static final int MOST_EVENTS = 2_000;
  private static final int MOST_EXEMPTIONS = 5_000;

  private final JsonOutput output;
  private final JsonGenerator json;

  HtmlSummary(JsonOutput output) {
    this.output = output;
    this.json = output.generator();
  }

  /** The policies that rows refer to by index. */
  void policies(Collection<AssignedPolicy> policies) throws IOException {
    json.writeArrayFieldStart("policies");
    for (AssignedPolicy policy : policies) {
      json.writeStartObject();
      policy(policy);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void policy(AssignedPolicy policy) throws IOException {
    json.writeStringField("title", policy.title());
    json.writeStringField("id", policy.definitionId());
    json.writeStringField("assignment", policy.assignment().title());
    json.writeStringField("effect", policy.policy().effectText());
    json.writeBooleanField("enforced", policy.isEnforced());
  }

  /** Those with the most that somebody must do something about, and how many more there are. */
  void tallies(String key, Map<String, StateTally> tallies) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("total", tallies.size());
    json.writeArrayFieldStart("most");
    List<Map.Entry<String, StateTally>> most =
        tallies.entrySet().stream()
            .sorted(Comparator.comparing(entry -> -entry.getValue().bad()))
            .limit(MOST_BARS)
            .toList();
    for (Map.Entry<String, StateTally> entry : most) {
      json.writeStartArray();
      json.writeString(entry.getKey());
      json.writeNumber(entry.getValue().bad());
      json.writeNumber(entry.getValue().of(ComplianceState.COMPLIANT));
      json.writeNumber(entry.getValue().of(ComplianceState.EXEMPT));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The figures of the scan. */
  void summary(ScanSummary summary) throws IOException {
    json.writeObjectFieldStart("objects");
    counts("vaults", summary.of(ResourceKind.VAULT));
    counts("components", summary.of(ResourceKind.COMPONENT));
    counts("other resources", summary.of(ResourceKind.RESOURCE));
    json.writeEndObject();
    json.writeArrayFieldStart("assignments");
    for (AssignmentSummary assignment : summary.assignments()) {
      json.writeStartObject();
      policy(assignment.policy());
      counts("counts", assignment.objects());
      json.writeNumberField("percentage", (int) assignment.objects().percentage());
      output.text("notStarted", assignment.notStarted().map(why -> why.text()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("exemptionCount", summary.exemptions().size());
    json.writeArrayFieldStart("exemptions");
    for (ExemptionUse use : summary.exemptions().stream().limit(MOST_EXEMPTIONS).toList()) {
      exemption(use);
    }
    json.writeEndArray();
  }

  private void exemption(ExemptionUse use) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", use.exemption().title());
    json.writeStringField("scope", use.exemption().scope().id());
    json.writeStringField("category", use.exemption().category().wireName());
    json.writeStringField(
        "until", use.exemption().expiresOn().map(Object::toString).orElse("no end"));
    json.writeStringField("ticket", use.exemption().note().ticket().orElse(""));
    json.writeStringField("owner", use.exemption().note().owner().orElse(""));
    json.writeStringField(
        "reason", use.exemption().note().reason().or(use.exemption()::description).orElse(""));
    json.writeNumberField("objects", use.objects());
    output.texts("notices", use.notices().stream().map(ExemptionUse.Notice::words).toList());
    json.writeEndObject();
  }

  private void counts(String key, StateCounts counts) throws IOException {
    json.writeObjectFieldStart(key);
    for (ComplianceState state : ComplianceState.values()) {
      if (counts.of(state) > 0) {
        json.writeNumberField(state.wireName(), counts.of(state));
      }
    }
    json.writeEndObject();
  }

  /** The newest events, newest first. */
  void events(List<Event> events) throws IOException {
    json.writeNumberField("eventCount", events.size());
    json.writeArrayFieldStart("events");
    for (int i = events.size() - 1; i >= Math.max(0, events.size() - MOST_EVENTS); i--) {
      Event event = events.get(i);
      json.writeStartArray();
      json.writeString(event.time().toString());
      json.writeBoolean(event.denied());
      json.writeString(event.operation());
      json.writeString(event.requester());
      json.writeString(event.object());
      json.writeString(
          String.join(
              "; ",
              event.denied()
                  ? event.denials()
                  : event.rulings().stream().map(Event.Ruling::title).distinct().toList()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
