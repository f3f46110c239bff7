package dev.portcullis.cli.command;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.cli.output.Console;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.PolicyAssigner;
import dev.portcullis.engine.assign.reader.AssignmentReader;
import dev.portcullis.engine.assign.reader.ExemptionReader;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.importer.Inputs;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings what was read together: policies checked, assignments bound, faults told. */
final class Workspace {

  private final Console console;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Workspace(Console console) {
    this.console = console;
  }

  /**
   * The assigned policies of an input with what is exempt from them, or nothing where something is
   * at fault; what is at fault is told.
   */
  static Optional<AssignedPolicies> assign(Inputs inputs, AliasCatalog catalog, Console console) {
    return new Workspace(console).assign(inputs, catalog);
  }

  /** Whether the policies of an input take assignments; what is at fault is told. */
  static boolean isSound(
      Inputs inputs, List<Assignment> assignments, AliasCatalog catalog, Console console) {
    Workspace workspace = new Workspace(console);
    PolicyAssigner assigner =
        new PolicyAssigner(new PolicyChecker(catalog), workspace.definitions(inputs));
    workspace.diagnostics.addAll(assigner.definitionDiagnostics());
    workspace.keep(assigner.assign(assignments));
    console.tellFaults(workspace.diagnostics);
    return workspace.isSound();
  }

  private Optional<AssignedPolicies> assign(Inputs inputs, AliasCatalog catalog) {
    List<Definition> definitions = definitions(inputs);
    List<Assignment> assignments = new ArrayList<>();
    for (JsonValue file : inputs.assignments()) {
      keep(AssignmentReader.read(file)).ifPresent(assignments::addAll);
    }
    List<Exemption> exemptions = new ArrayList<>();
    for (JsonValue file : inputs.exemptions()) {
      keep(ExemptionReader.read(file)).ifPresent(exemptions::addAll);
    }
    PolicyAssigner assigner = new PolicyAssigner(new PolicyChecker(catalog), definitions);
    diagnostics.addAll(assigner.definitionDiagnostics());
    Optional<List<AssignedPolicy>> assigned =
        assignments.isEmpty()
            ? keep(assigner.assignEverything())
            : keep(assigner.assign(assignments));
    console.tellFaults(diagnostics);
    if (!isSound()) {
      return Optional.empty();
    }
    if (assignments.isEmpty() && !definitions.isEmpty()) {
      console.note(
          "no assignment was found: every policy is judged with its defaults, for every object");
    }
    return assigned.map(policies -> new AssignedPolicies(policies, exemptions));
  }

  private List<Definition> definitions(Inputs inputs) {
    diagnostics.addAll(inputs.diagnostics());
    List<Definition> definitions = new ArrayList<>();
    for (Source file : inputs.policies()) {
      keep(DefinitionParser.parse(file)).ifPresent(definitions::addAll);
    }
    return definitions;
  }

  private boolean isSound() {
    return diagnostics.stream().noneMatch(found -> found.severity() == Severity.ERROR);
  }

  private <T> Optional<T> keep(Outcome<T> outcome) {
    diagnostics.addAll(outcome.diagnostics());
    return outcome.value();
  }
}
