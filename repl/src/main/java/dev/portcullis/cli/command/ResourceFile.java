package dev.portcullis.cli.command;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.cli.output.Console;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.ResourceStream;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads objects to evaluate: whatever an inventory may hold, else any JSON object as it stands, so
 * that a few members typed by hand will do.
 */
final class ResourceFile {

  private static final int MOST_BYTES = 64 << 20;

  private final String file;
  private final Console console;

  private ResourceFile(String file, Console console) {
    this.file = file;
    this.console = console;
  }

  /** The objects of a file, at least one. */
  static Optional<List<Resource>> all(String file, Console console) throws IOException {
    return new ResourceFile(file, console).read();
  }

  private Optional<List<Resource>> read() throws IOException {
    byte[] typed = file.equals("-") ? console.in().readNBytes(MOST_BYTES) : new byte[0];
    Inputs inputs = InputReader.read(List.of(file), new ByteArrayInputStream(typed));
    InputLog met = new InputLog();
    List<Resource> resources = new ArrayList<>();
    try (ResourceStream stream = inputs.resources().open(met)) {
      stream.forEachRemaining(resources::add);
    }
    if (!resources.isEmpty() && !inputs.hasErrors() && met.diagnostics().isEmpty()) {
      return Optional.of(resources);
    }
    Optional<Resource> plain = plain(typed);
    if (plain.isPresent()) {
      return plain.map(List::of);
    }
    console.tell(inputs.diagnostics());
    console.tell(met.diagnostics());
    if (!inputs.hasErrors()) {
      console.error(file + " holds no object to evaluate");
    }
    return Optional.empty();
  }

  private Optional<Resource> plain(byte[] typed) throws IOException {
    if (!file.equals("-")
        && (!Files.isRegularFile(Path.of(file)) || Files.size(Path.of(file)) > MOST_BYTES)) {
      return Optional.empty();
    }
    byte[] bytes = file.equals("-") ? typed : Files.readAllBytes(Path.of(file));
    Outcome<JsonValue> parsed =
        JsonParser.parse(Source.of(file, new String(bytes, StandardCharsets.UTF_8)));
    return parsed
        .value()
        .map(JsonValues::value)
        .filter(ObjectValue.class::isInstance)
        .map(object -> new Resource((ObjectValue) object));
  }
}
