package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command reads. */
final class InputOption {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders and zip files; - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell of every file what was read from it.")
  private boolean verbose;

  /**
   * The name of a file below what the user named: of a file in a named folder its path from there,
   * of a named file its last part. Never leads out of a folder it is resolved against.
   */
  String relativeName(String file) {
    for (String path : paths) {
      String folder = Path.of(path).toString().replace('\\', '/') + "/";
      if (file.startsWith(folder)) {
        return file.substring(folder.length());
      }
    }
    return paths.contains(file) || file.startsWith("/") || file.contains("..")
        ? file.substring(file.lastIndexOf('/') + 1)
        : file;
  }

  /** Reads the paths; tells what was read, and of what was not, why. Faults are left to tell. */
  Inputs read(Console console) {
    Inputs inputs = InputReader.read(paths, console.in());
    if (verbose) {
      InputNotes.tellAll(inputs.notes(), console);
    } else {
      InputNotes.sumUp(inputs.notes(), "--verbose tells them all", console);
    }
    return inputs;
  }
}
