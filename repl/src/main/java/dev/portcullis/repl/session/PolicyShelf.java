package dev.portcullis.repl.session;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.PolicyAssigner;
import dev.portcullis.engine.assign.reader.AssignmentReader;
import dev.portcullis.engine.assign.reader.ExemptionReader;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The policies of a session: those that were read, those that were typed, and how they are
 * assigned. What is at fault is told and left out; the rest is of use all the same.
 */
public final class PolicyShelf {

  private final PolicyChecker checker;
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Assignment> assignments = new ArrayList<>();
  private final List<Exemption> exemptions = new ArrayList<>();
  private List<CheckedPolicy> policies = List.of();
  private AssignedPolicies assigned = new AssignedPolicies(List.of(), List.of());

  /** An empty shelf, whose policies are checked against a catalogue. */
  public PolicyShelf(AliasCatalog catalog) {
    this.checker = new PolicyChecker(catalog);
  }

  /** Puts in what files hold, and says what is at fault. */
  public List<Diagnostic> add(
      List<Source> policyFiles, List<JsonValue> assignmentFiles, List<JsonValue> exemptionFiles) {
    List<Diagnostic> faults = new ArrayList<>();
    for (Source file : policyFiles) {
      keep(DefinitionParser.parse(file), faults).ifPresent(definitions::addAll);
    }
    for (JsonValue file : assignmentFiles) {
      keep(AssignmentReader.read(file), faults).ifPresent(assignments::addAll);
    }
    for (JsonValue file : exemptionFiles) {
      keep(ExemptionReader.read(file), faults).ifPresent(exemptions::addAll);
    }
    assign(faults);
    return faults;
  }

  /**
   * Puts in definitions that were typed, each in place of one with the same title.
   *
   * @return the definitions, or what is at fault; nothing is put in then
   */
  public Outcome<List<Definition>> define(Source typed) {
    Outcome<List<Definition>> parsed = DefinitionParser.parse(typed).then(this::checked);
    parsed.value().ifPresent(this::put);
    return parsed;
  }

  /** The policy definitions without faults. */
  public List<CheckedPolicy> policies() {
    return policies;
  }

  /** What is judged in a scan. */
  public AssignedPolicies assigned() {
    return assigned;
  }

  /** A policy as each of its assignments binds it; none where it was not assigned by anyone. */
  public List<AssignedPolicy> assignedBySomeone(CheckedPolicy policy) {
    return assignments.isEmpty()
        ? List.of()
        : assigned.policies().stream()
            .filter(of -> of.policy().definition().equals(policy.definition()))
            .toList();
  }

  /** Whether any assignment was read; without one every policy is judged with its defaults. */
  public boolean hasAssignments() {
    return !assignments.isEmpty();
  }

  /** The title of a policy for people. */
  public static String title(PolicyDefinition definition) {
    return Shown.line(definition.envelope().title().orElse("(untitled)"));
  }

  private Outcome<List<Definition>> checked(List<Definition> typed) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Definition definition : typed) {
      if (definition instanceof PolicyDefinition policy) {
        diagnostics.addAll(checker.check(policy).diagnostics());
      }
    }
    return Outcome.of(typed, diagnostics);
  }

  private void put(List<Definition> typed) {
    for (Definition definition : typed) {
      Optional<String> title = definition.envelope().title();
      definitions.removeIf(old -> title.isPresent() && old.envelope().title().equals(title));
      definitions.add(definition);
    }
    assign(new ArrayList<>());
  }

  private void assign(List<Diagnostic> faults) {
    PolicyAssigner assigner = new PolicyAssigner(checker, definitions);
    faults.addAll(assigner.definitionDiagnostics());
    policies = assigner.policies();
    List<AssignedPolicy> bound = new ArrayList<>();
    for (Assignment assignment : assignments) {
      keep(assigner.assign(List.of(assignment)), faults).ifPresent(bound::addAll);
    }
    if (assignments.isEmpty()) {
      policies.forEach(policy -> withDefaults(policy, faults).ifPresent(bound::add));
    }
    assigned = new AssignedPolicies(bound, exemptions);
  }

  private static Optional<AssignedPolicy> withDefaults(
      CheckedPolicy policy, List<Diagnostic> faults) {
    Outcome<BoundPolicy> bound = Binder.bind(policy, ParameterValues.NONE, PolicyContext.NONE);
    return keep(bound, faults).map(AssignedPolicy::toEverything);
  }

  private static <T> Optional<T> keep(Outcome<T> outcome, List<Diagnostic> faults) {
    faults.addAll(outcome.diagnostics());
    return outcome.value();
  }
}
