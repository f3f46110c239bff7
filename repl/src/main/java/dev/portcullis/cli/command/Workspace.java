package dev.portcullis.cli.command;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.cli.output.Console;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.AssignmentReader;
import dev.portcullis.engine.assign.PolicyAssigner;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.state.Effect;
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
   * The assigned policies of an input, or nothing where something is at fault; what is at fault is
   * told.
   */
  static Optional<List<AssignedPolicy>> assign(
      Inputs inputs, AliasCatalog catalog, Console console) {
    return new Workspace(console).assign(inputs, catalog);
  }

  private Optional<List<AssignedPolicy>> assign(Inputs inputs, AliasCatalog catalog) {
    diagnostics.addAll(inputs.diagnostics());
    inputs.exemptions().forEach(this::refuse);
    List<Definition> definitions = new ArrayList<>();
    for (Source file : inputs.policies()) {
      keep(DefinitionParser.parse(file)).ifPresent(definitions::addAll);
    }
    List<Assignment> assignments = new ArrayList<>();
    for (JsonValue file : inputs.assignments()) {
      keep(AssignmentReader.read(file)).ifPresent(assignments::addAll);
    }
    PolicyAssigner assigner = new PolicyAssigner(new PolicyChecker(catalog), definitions);
    diagnostics.addAll(assigner.definitionDiagnostics());
    Optional<List<AssignedPolicy>> assigned =
        assignments.isEmpty()
            ? keep(assigner.assignEverything())
            : keep(assigner.assign(assignments));
    console.tellFaults(diagnostics);
    if (diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR)) {
      return Optional.empty();
    }
    if (assignments.isEmpty() && !definitions.isEmpty()) {
      console.note(
          "no assignment was found: every policy is judged with its defaults, for every object");
    }
    return assigned.map(this::withoutDisabled);
  }

  /** A scan that passed over an exemption would find what somebody has accepted. */
  private void refuse(JsonValue exemptions) {
    diagnostics.add(
        Diagnostic.of(
            DiagnosticCode.NOT_SUPPORTED,
            exemptions.span(),
            "exemptions are not supported yet",
            "leave the file out to judge without them"));
  }

  private List<AssignedPolicy> withoutDisabled(List<AssignedPolicy> assigned) {
    List<AssignedPolicy> judged = new ArrayList<>();
    for (AssignedPolicy policy : assigned) {
      if (policy.policy().effect() == Effect.DISABLED) {
        console.note(
            "\"%s\" is disabled by \"%s\" and is not judged"
                .formatted(policy.title(), policy.assignment().title()));
      } else {
        judged.add(policy);
      }
    }
    return judged;
  }

  private <T> Optional<T> keep(Outcome<T> outcome) {
    diagnostics.addAll(outcome.diagnostics());
    return outcome.value();
  }
}
