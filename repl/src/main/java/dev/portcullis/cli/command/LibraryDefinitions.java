package dev.portcullis.cli.command;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.Name;
import dev.portcullis.cli.output.LibraryTree;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.library.PolicyLibrary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is assigned without its definition having been read, as far as the library holds it. */
final class LibraryDefinitions {

  private final Set<String> known = new HashSet<>();
  private final Deque<String> wanted = new ArrayDeque<>();

  private final List<Definition> found = new ArrayList<>();

  private LibraryDefinitions() {}

  /**
   * The definitions of the library that assignments name, and those that the initiatives among all
   * definitions include, where the user's own files hold none of that name.
   */
  static List<Definition> missing(List<Definition> read, List<Assignment> assignments) {
    if (assignments.isEmpty()) {
      return List.of();
    }
    LibraryDefinitions search = new LibraryDefinitions();
    read.forEach(search::know);
    assignments.forEach(assignment -> search.wanted.add(assignment.definitionId().text()));
    while (!search.wanted.isEmpty()) {
      search.look(search.wanted.remove());
    }
    return search.found;
  }

  private void look(String name) {
    if (known.add(folded(name))) {
      PolicyLibrary.find(name)
          .ifPresent(
              entry -> {
                Definition definition = LibraryTree.of(entry);
                know(entry.name());
                know(definition);
                found.add(definition);
              });
    }
  }

  private void know(Definition definition) {
    definition.envelope().id().map(Name::text).ifPresent(this::know);
    definition.envelope().name().map(Name::text).ifPresent(this::know);
    definition.envelope().displayName().map(Name::text).ifPresent(this::know);
    if (definition instanceof Initiative initiative) {
      initiative.policies().forEach(policy -> wanted.add(policy.definitionId().text()));
    }
  }

  private void know(String name) {
    known.add(folded(name));
    known.add(folded(name.substring(name.lastIndexOf('/') + 1)));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
