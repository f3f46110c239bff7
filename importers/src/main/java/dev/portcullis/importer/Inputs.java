package dev.portcullis.importer;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.importer.input.InputNote;
import dev.portcullis.importer.inventory.ResourceSource;
import dev.portcullis.source.Source;
import java.util.List;

/**
 * What was found in all that the user named, by kind.
 *
 * @param policies texts of policy definitions and initiatives, in JSON or in our language, unparsed
 * @param assignments files of assignments, each the whole tree of its file
 * @param exemptions files of exemptions, each the whole tree of its file
 * @param requests files of requests, each the whole tree of its file
 * @param resources vaults, managed HSMs, related resources and components
 * @param notes what was read and what was not, in the order of reading
 * @param diagnostics every fault, in the order of reading
 */
public record Inputs(
    List<Source> policies,
    List<JsonValue> assignments,
    List<JsonValue> exemptions,
    List<JsonValue> requests,
    ResourceSource resources,
    List<InputNote> notes,
    List<Diagnostic> diagnostics) {

  public Inputs {
    policies = List.copyOf(policies);
    assignments = List.copyOf(assignments);
    exemptions = List.copyOf(exemptions);
    requests = List.copyOf(requests);
    notes = List.copyOf(notes);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether something that was named could not be read. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }
}
