package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.engine.comply.StateCounts;
import dev.portcullis.engine.state.ComplianceState;
import java.io.IOException;
import java.util.List;

/** Counts of states as JSON. */
final class CountsJson {

  private static final List<ComplianceState> ORDER =
      List.of(
          ComplianceState.COMPLIANT,
          ComplianceState.NON_COMPLIANT,
          ComplianceState.EXEMPT,
          ComplianceState.CONFLICTING,
          ComplianceState.ERROR,
          ComplianceState.PROTECTED,
          ComplianceState.UNKNOWN,
          ComplianceState.NOT_STARTED,
          ComplianceState.NOT_APPLICABLE);

  private CountsJson() {}

  /** Writes counts as a member: the total, then each state. */
  static void write(JsonOutput output, String key, StateCounts counts) throws IOException {
    JsonGenerator json = output.generator();
    json.writeObjectFieldStart(key);
    json.writeNumberField("total", counts.total());
    for (ComplianceState state : ORDER) {
      json.writeNumberField(state.wireName(), counts.of(state));
    }
    json.writeEndObject();
  }

  /** Writes how objects and their resources fare: counts, the state of all, the percentage. */
  static void fare(JsonOutput output, StateCounts objects, StateCounts resources)
      throws IOException {
    output.text("state", objects.rolledUp().or(resources::rolledUp).map(ComplianceState::wireName));
    // Two places, as the service shows them.
    output
        .generator()
        .writeNumberField("percentage", Math.round(resources.percentage() * 100) / 100.0);
    write(output, "objects", objects);
    write(output, "resources", resources);
  }
}
