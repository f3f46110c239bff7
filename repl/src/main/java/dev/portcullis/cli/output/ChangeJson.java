package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.fact.ResourceId;
import dev.portcullis.engine.monitor.StateChange;
import dev.portcullis.engine.state.ComplianceState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a watch sees, as a line of JSON each. */
public final class ChangeJson implements ChangeReport {

  private final Console console;

  /** Makes a report that goes to a console. */
  public ChangeJson(Console console) {
    this.console = console;
  }

  @Override
  public void begin(Instant now, int objects, int policies, Map<ComplianceState, Long> verdicts) {
    try (JsonOutput output = JsonOutput.oneLine(console.out())) {
      JsonGenerator json = output.generator();
      json.writeStartObject();
      json.writeStringField("event", "start");
      json.writeStringField("time", now.toString());
      json.writeNumberField("objects", objects);
      json.writeNumberField("policies", policies);
      json.writeObjectFieldStart("verdicts");
      for (Map.Entry<ComplianceState, Long> count : verdicts.entrySet()) {
        json.writeNumberField(count.getKey().wireName(), count.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void change(StateChange change) {
    try (JsonOutput output = JsonOutput.oneLine(console.out())) {
      JsonGenerator json = output.generator();
      json.writeStartObject();
      json.writeStringField("event", "change");
      json.writeStringField("time", change.at().toString());
      json.writeStringField("object", change.object());
      output.text("vault", ResourceId.vault(change.object()));
      json.writeStringField("assignment", change.policy().assignment().id().text());
      json.writeStringField("policy", change.policy().definitionId());
      json.writeStringField("policyDisplayName", change.policy().title());
      json.writeStringField("effect", change.policy().policy().effectText());
      json.writeStringField("before", change.before().wireName());
      json.writeStringField("after", change.after().wireName());
      json.writeStringField("cause", change.cause().name().toLowerCase(Locale.ROOT));
      json.writeFieldName("reasons");
      ReasonsJson.write(output, change.finding().map(Finding::reasons).orElse(List.of()));
      if (change.finding().flatMap(Finding::failure).isPresent()) {
        FailureJson.write(json, change.finding().flatMap(Finding::failure).get());
      }
      output.text("message", change.finding().flatMap(Finding::message));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
