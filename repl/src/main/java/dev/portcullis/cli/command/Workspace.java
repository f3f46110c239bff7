package dev.portcullis.cli.command;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.LibraryTree;
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
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.importer.Inputs;
import dev.portcullis.library.LibraryPolicy;
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
    return assign(inputs, List.of(), catalog, console);
  }

  /** The same, with values for the parameters of what nothing assigns. */
  static Optional<AssignedPolicies> assign(
      Inputs inputs, ParameterOption parameters, AliasCatalog catalog, Console console) {
    return new Workspace(console).assign(inputs, List.of(), parameters, catalog);
  }

  /**
   * The same, with policies and initiatives of the library that the user named: each is assigned to
   * everything with its defaults, beside the assignments that were read.
   */
  static Optional<AssignedPolicies> assign(
      Inputs inputs, List<LibraryPolicy> named, AliasCatalog catalog, Console console) {
    return new Workspace(console).assign(inputs, named, new ParameterOption(), catalog);
  }

  /** Whether the policies of an input take assignments; what is at fault is told. */
  static boolean isSound(
      Inputs inputs, List<Assignment> assignments, AliasCatalog catalog, Console console) {
    Workspace workspace = new Workspace(console);
    PolicyAssigner assigner =
        workspace.assigner(catalog, workspace.definitions(inputs), assignments);
    workspace.keep(assigner.assign(assignments));
    console.tellFaults(workspace.diagnostics);
    return workspace.isSound();
  }

  private Optional<AssignedPolicies> assign(
      Inputs inputs, List<LibraryPolicy> named, ParameterOption parameters, AliasCatalog catalog) {
    List<Definition> definitions = definitions(inputs);
    List<Assignment> assignments = new ArrayList<>();
    for (JsonValue file : inputs.assignments()) {
      keep(AssignmentReader.read(file)).ifPresent(assignments::addAll);
    }
    named.forEach(entry -> assignments.add(Assignment.ofEverything(LibraryTree.of(entry))));
    List<Exemption> exemptions = new ArrayList<>();
    for (JsonValue file : inputs.exemptions()) {
      keep(ExemptionReader.read(file)).ifPresent(exemptions::addAll);
    }
    PolicyAssigner assigner = assigner(catalog, definitions, assignments);
    Optional<List<AssignedPolicy>> assigned =
        assignments.isEmpty()
            ? keep(everything(assigner, parameters))
            : keep(assigner.assign(assignments));
    console.tellFaults(diagnostics);
    if (!isSound()) {
      return Optional.empty();
    }
    if (assignments.isEmpty() && !definitions.isEmpty()) {
      console.note(
          "no assignment was found: every policy is judged with "
              + (parameters.isEmpty() ? "its defaults" : "the values of --set, else its defaults")
              + ", for every object");
    }
    return assigned.map(policies -> new AssignedPolicies(policies, exemptions));
  }

  private Outcome<List<AssignedPolicy>> everything(
      PolicyAssigner assigner, ParameterOption parameters) {
    diagnostics.addAll(
        parameters.undeclaredBy(
            assigner.policies().stream().map(CheckedPolicy::definition).toList()));
    return assigner.assignEverything(parameters::declaredBy);
  }

  /** What assigns the definitions that were read, and those of the library that are asked for. */
  private PolicyAssigner assigner(
      AliasCatalog catalog, List<Definition> read, List<Assignment> assignments) {
    List<Definition> ofLibrary = LibraryDefinitions.missing(read, assignments);
    if (!ofLibrary.isEmpty()) {
      console.note(
          ofLibrary.size() == 1
              ? "1 definition comes out of the library"
              : ofLibrary.size() + " definitions come out of the library");
    }
    List<Definition> definitions = new ArrayList<>(read);
    definitions.addAll(ofLibrary);
    PolicyAssigner assigner = new PolicyAssigner(new PolicyChecker(catalog), definitions);
    diagnostics.addAll(assigner.definitionDiagnostics());
    return assigner;
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
