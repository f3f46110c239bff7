package dev.portcullis.cli.command;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.cli.output.AtomicFile;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.reader.AssignmentEditor;
import dev.portcullis.engine.assign.reader.AssignmentReader;
import dev.portcullis.importer.content.YamlReader;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A file of assignments of which one is changed; the file as it was is kept beside it.
 *
 * @param file the file, JSON or YAML
 * @param name which assignment, where the file holds several
 */
record AssignmentFile(Path file, Optional<String> name) {

  /**
   * Changes the assignment that is meant, or tells why it cannot be.
   *
   * @param change is given the editor and the object of the assignment
   * @param told is given the assignment as it was, once the file is written
   * @return the exit code
   */
  int edit(
      Console console, BiConsumer<AssignmentEditor, JsonObject> change, Consumer<Assignment> told)
      throws IOException {
    Optional<Source> text = TextFile.read(file, console);
    if (text.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Source source = text.get();
    Outcome<JsonValue> parsed =
        YamlReader.reads(file) ? YamlReader.read(source) : JsonParser.parse(source);
    Outcome<List<Assignment>> read = parsed.then(AssignmentReader::read);
    console.tell(read.diagnostics());
    if (read.failed()) {
      return ExitCode.FAULTY_INPUT;
    }
    Optional<Integer> index = choose(read.orElseThrow(), console);
    if (index.isEmpty()) {
      return ExitCode.USAGE;
    }
    AssignmentEditor editor = AssignmentEditor.of(source.text());
    change.accept(editor, AssignmentEditor.assignments(parsed.orElseThrow()).get(index.get()));
    write(editor.edited(), console);
    told.accept(read.orElseThrow().get(index.get()));
    return ExitCode.OK;
  }

  private Optional<Integer> choose(List<Assignment> assignments, Console console) {
    for (int index = 0; index < assignments.size(); index++) {
      Assignment candidate = assignments.get(index);
      if (name.map(wanted -> isCalled(candidate, wanted)).orElse(assignments.size() == 1)) {
        return Optional.of(index);
      }
    }
    console.error(
        "%s; the file holds %s"
            .formatted(
                name.map(wanted -> "no assignment is called `" + wanted + "`")
                    .orElse("which assignment? give --name"),
                String.join(", ", assignments.stream().map(Assignment::name).toList())));
    return Optional.empty();
  }

  private static boolean isCalled(Assignment assignment, String wanted) {
    return assignment.name().equalsIgnoreCase(wanted)
        || assignment.title().equalsIgnoreCase(wanted);
  }

  private void write(String text, Console console) throws IOException {
    // With a dot in front, since the walk over a folder must not take it for an assignment.
    Path kept = file.resolveSibling("." + file.getFileName() + ".before");
    Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
    AtomicFile.write(file, text);
    console.note("the file as it was is kept as " + kept);
  }
}
