package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.comply.ExemptionUse;
import java.io.IOException;
import java.time.Instant;

/** Exemptions as JSON, the same with a finding and in the list of a scan. */
final class ExemptionJson {

  private ExemptionJson() {}

  /** Writes the members of an exemption into an object that is open. */
  static void members(JsonOutput output, Exemption exemption) throws IOException {
    JsonGenerator json = output.generator();
    json.writeStringField("id", exemption.id().text());
    json.writeStringField("displayName", exemption.title());
    json.writeStringField("category", exemption.category().wireName());
    output.text("expiresOn", exemption.expiresOn().map(Instant::toString));
    output.text("ticket", exemption.note().ticket());
    output.text("owner", exemption.note().owner());
    output.text("reason", exemption.note().reason().or(exemption::description));
  }

  /** Writes what an exemption did in a scan. */
  static void write(JsonOutput output, ExemptionUse use) throws IOException {
    JsonGenerator json = output.generator();
    json.writeStartObject();
    members(output, use.exemption());
    json.writeStringField("scope", use.exemption().scope().id());
    json.writeStringField("assignment", use.exemption().assignmentId().text());
    json.writeNumberField("objects", use.objects());
    json.writeNumberField("needed", use.needed());
    output.texts("notices", use.notices().stream().map(ExemptionUse.Notice::wireName).toList());
    ReasonsJson.place(json, use.exemption().id().span());
    json.writeEndObject();
  }
}
