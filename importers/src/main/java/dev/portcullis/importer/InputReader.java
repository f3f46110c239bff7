package dev.portcullis.importer;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.importer.content.ContentKind;
import dev.portcullis.importer.content.Recognition;
import dev.portcullis.importer.content.Recognizer;
import dev.portcullis.importer.content.YamlReader;
import dev.portcullis.importer.input.InputFaults;
import dev.portcullis.importer.input.InputFile;
import dev.portcullis.importer.input.InputKind;
import dev.portcullis.importer.input.InputLimits;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.input.InputText;
import dev.portcullis.importer.input.InputWalker;
import dev.portcullis.importer.inventory.InventoryReader;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads all that the user names, and tells what each file holds by its content. */
public final class InputReader {

  private final InputLog log = new InputLog();
  private final InventoryReader inventory = new InventoryReader(log);
  private final List<Source> policies = new ArrayList<>();
  private final List<JsonValue> assignments = new ArrayList<>();
  private final List<JsonValue> exemptions = new ArrayList<>();
  private final List<JsonValue> requests = new ArrayList<>();

  private InputReader() {}

  /**
   * Reads files, folders with all that lies below them, zip files as if they were folders, and
   * standard input for {@code -}.
   *
   * <p>Nothing that is read or left out goes untold: each file has its notes, or a diagnostic. A
   * file that was found in a folder and holds nothing known is a note; one that the user named is a
   * fault.
   *
   * @param names what the user named, in the order of naming
   * @param standardInput read only if it is named
   */
  public static Inputs read(List<String> names, InputStream standardInput) {
    return read(names, standardInput, InputLimits.DEFAULT);
  }

  static Inputs read(List<String> names, InputStream standardInput, InputLimits limits) {
    InputReader reader = new InputReader();
    new InputWalker(standardInput, limits, reader.log, reader::readFile).walk(names);
    return reader.finish();
  }

  private Inputs finish() {
    return new Inputs(
        policies,
        assignments,
        exemptions,
        requests,
        inventory.finish(),
        log.notes(),
        log.diagnostics());
  }

  private void readFile(InputFile file) {
    try {
      read(file, Recognizer.recognize(file));
    } catch (IOException e) {
      InputFaults.unreadable(file.name(), e, log);
    }
  }

  private void read(InputFile file, Recognition recognition) {
    if (recognition instanceof Recognition.Known known) {
      readKnown(file, known.kind());
    } else if (recognition instanceof Recognition.Yaml yaml) {
      keep(file, yaml.kind(), yaml.value());
    } else if (recognition instanceof Recognition.Broken broken) {
      InputText.read(file, log).ifPresent(text -> tellWhatIsBroken(file, text, broken.syntax()));
    } else if (recognition instanceof Recognition.Other other) {
      leaveOut(file, other.what());
    }
  }

  private void readKnown(InputFile file, ContentKind kind) {
    switch (kind) {
      case INVENTORY -> inventory.readRecords(file);
      case CERTIFICATES -> inventory.readCertificate(file);
      case POLICIES ->
          InputText.read(file, log)
              .ifPresent(
                  text -> {
                    log.read(file.name(), InputKind.POLICY_FILE, 1);
                    policies.add(text);
                  });
      case ASSIGNMENTS, EXEMPTIONS, REQUESTS -> {
        Optional<Outcome<JsonValue>> parsed = InputText.read(file, log).map(JsonParser::parse);
        parsed.ifPresent(this::tell);
        parsed.flatMap(Outcome::value).ifPresent(value -> keep(file, kind, value));
      }
    }
  }

  private void keep(InputFile file, ContentKind kind, JsonValue value) {
    switch (kind) {
      case ASSIGNMENTS -> keep(file, InputKind.ASSIGNMENT, value, assignments);
      case EXEMPTIONS -> keep(file, InputKind.EXEMPTION, value, exemptions);
      case REQUESTS -> keep(file, InputKind.REQUEST, value, requests);
      case POLICIES, INVENTORY, CERTIFICATES ->
          throw new IllegalArgumentException(kind + " is not kept as a tree");
    }
  }

  private void keep(InputFile file, InputKind kind, JsonValue value, List<JsonValue> kept) {
    kept.add(value);
    log.read(file.name(), kind, ListedObjects.count(value));
  }

  private void tellWhatIsBroken(InputFile file, Source text, Recognition.Syntax syntax) {
    Outcome<JsonValue> parsed =
        switch (syntax) {
          case JSON -> JsonParser.parse(text);
          case YAML -> YamlReader.read(text);
        };
    tell(parsed);
    if (!parsed.failed()) {
      leaveOut(file, "of a kind that is not known here");
    }
  }

  private void tell(Outcome<JsonValue> parsed) {
    log.faults(parsed.diagnostics());
  }

  private void leaveOut(InputFile file, String what) {
    if (file.named()) {
      log.fault(
          DiagnosticCode.UNRECOGNIZED_INPUT,
          file.name(),
          "nothing to read: " + what,
          "policies, assignments, exemptions, requests, inventories and certificates are read");
    } else {
      log.notRead(file.name(), what);
    }
  }
}
