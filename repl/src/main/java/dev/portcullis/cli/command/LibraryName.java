package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.library.LibraryPolicy;
import dev.portcullis.library.PolicyLibrary;
import dev.portcullis.name.NearestNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the user calls a policy of the library. */
final class LibraryName {

  private LibraryName() {}

  /** The policy or initiative that is meant; where there is none, that is told. */
  static Optional<LibraryPolicy> find(String name, Console console) {
    Optional<LibraryPolicy> entry = PolicyLibrary.find(name);
    if (entry.isEmpty()) {
      List<String> known =
          PolicyLibrary.entries().stream()
              .flatMap(each -> Stream.of(each.name(), each.title()))
              .toList();
      console.error(
          "the library has no policy `"
              + name
              + "`; "
              + NearestNames.hint(name, known).orElse("`portcullis library` lists all"));
    }
    return entry;
  }
}
