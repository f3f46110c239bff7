package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.library.LibraryPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --policy}. */
final class LibraryOption {

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description =
          "A policy or an initiative of the library, by its name, id or title: judged for every"
              + " object, with its defaults. May be given several times.")
  private List<String> names = List.of();

  /** What is named, each once, or nothing where the library has no such policy, which is told. */
  Optional<List<LibraryPolicy>> named(Console console) {
    List<LibraryPolicy> named = new ArrayList<>();
    for (String name : names) {
      Optional<LibraryPolicy> entry = LibraryName.find(name, console);
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      named.add(entry.get());
    }
    return Optional.of(named.stream().distinct().toList());
  }
}
