package dev.portcullis.cli.watch;

import dev.portcullis.cli.output.Console;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.ResourceStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines of a stream: an object that came or changed, in any form that an inventory may
 * have, or {@code {"id": "<id>", "deleted": true}}. A line at fault is told, and the next is read.
 */
final class StreamLines {

  private final Console console;

  StreamLines(Console console) {
    this.console = console;
  }

  /**
   * What a line says.
   *
   * @param resources what came or changed
   * @param deleted the ids of what went
   */
  record Change(List<Resource> resources, List<String> deleted) {}

  /** Reads a line; empty for a blank one, and for one at fault. */
  Optional<Change> read(WatchEvent.Line line) {
    if (line.text().isBlank()) {
      return Optional.empty();
    }
    try {
      Value value = ValueReader.read(line.text());
      if (value instanceof ObjectValue object
          && object.get("deleted") == BooleanValue.TRUE
          && object.get("id") instanceof TextValue id) {
        return Optional.of(new Change(List.of(), List.of(id.text())));
      }
    } catch (MalformedJson malformed) {
      fault(line, malformed.reason());
      return Optional.empty();
    }
    return resources(line);
  }

  private Optional<Change> resources(WatchEvent.Line line) {
    Inputs inputs =
        InputReader.read(
            List.of("-"),
            new ByteArrayInputStream((line.text() + "\n").getBytes(StandardCharsets.UTF_8)));
    List<Resource> resources = new ArrayList<>();
    try (ResourceStream stream = inputs.resources().open(new InputLog())) {
      stream.forEachRemaining(resources::add);
    }
    if (resources.isEmpty() || resources.stream().anyMatch(resource -> resource.id().isEmpty())) {
      fault(
          line,
          inputs.diagnostics().isEmpty()
              ? "this is no object with an id and no {\"id\": \"<id>\", \"deleted\": true}"
              : inputs.diagnostics().get(0).message());
      return Optional.empty();
    }
    return Optional.of(new Change(resources, List.of()));
  }

  private void fault(WatchEvent.Line line, String what) {
    console.error("line " + line.number() + " of the stream: " + what);
  }
}
