package dev.portcullis.engine.check;

import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Finds names that stand twice in a list, without regard to case. */
final class DuplicateNames {

  private DuplicateNames() {}

  /**
   * Tells each name that stands in the list before.
   *
   * @param what what is named, such as {@code group}
   */
  static void report(String what, List<Name> names, Consumer<Diagnostic> report) {
    Map<String, Name> first = new HashMap<>();
    for (Name name : names) {
      Name before = first.putIfAbsent(name.text().toLowerCase(Locale.ROOT), name);
      if (before != null) {
        report.accept(
            Diagnostic.of(
                    DiagnosticCode.DUPLICATE_NAME,
                    name.span(),
                    "there are two of the name `" + name.text() + "`",
                    "give each " + what + " a name of its own")
                .withRelated(before.span(), "the first"));
      }
    }
  }
}
