package dev.portcullis.cli.event;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.cli.output.JsonOutput;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;

/** A log of decisions as JSON, in the shape of docs/schemas/events.schema.json. */
public final class EventJson implements EventReport {

  private final JsonOutput output;
  private final JsonGenerator json;

  /** Begins a report on a stream. */
  public EventJson(PrintWriter out) throws IOException {
    this.output = JsonOutput.indented(out);
    this.json = output.generator();
    json.writeStartObject();
    json.writeArrayFieldStart("differences");
  }

  @Override
  public void difference(Replay.Difference difference) throws IOException {
    Event event = difference.event();
    json.writeStartObject();
    json.writeStringField("time", event.time().toString());
    json.writeStringField("operation", event.operation());
    json.writeStringField("requester", event.requester());
    json.writeStringField("object", event.object());
    json.writeStringField("before", difference.isDeniedNow() ? "allow" : "deny");
    json.writeStringField("now", difference.isDeniedNow() ? "deny" : "allow");
    output.texts("policies", difference.policies());
    json.writeEndObject();
  }

  @Override
  public void replayed(Replay replay) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("replay");
    json.writeNumberField("same", replay.same());
    json.writeNumberField("nowDenied", replay.nowDenied());
    json.writeNumberField("nowAllowed", replay.nowAllowed());
    json.writeNumberField("withoutRequest", replay.withoutRequest());
    json.writeEndObject();
  }

  @Override
  public void end(EventTally tally, long unreadable) throws IOException {
    if (json.getOutputContext().inArray()) {
      json.writeEndArray();
    }
    json.writeNumberField("denied", tally.denied());
    json.writeNumberField("allowed", tally.allowed());
    json.writeNumberField("unreadable", unreadable);
    output.text("first", tally.first().map(Instant::toString));
    output.text("last", tally.last().map(Instant::toString));
    lines("requesters", tally.requesters());
    lines("objects", tally.objects());
    lines("policies", tally.policies());
    lines("days", tally.days());
    json.writeEndObject();
    output.close();
  }

  private void lines(String key, List<EventTally.Line> lines) throws IOException {
    json.writeArrayFieldStart(key);
    for (EventTally.Line line : lines) {
      json.writeStartObject();
      json.writeStringField("name", line.name());
      json.writeNumberField("denied", line.denied());
      json.writeNumberField("allowed", line.allowed());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
