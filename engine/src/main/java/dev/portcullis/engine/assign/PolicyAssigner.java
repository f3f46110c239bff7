package dev.portcullis.engine.assign;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.value.JsonValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Brings assignments and definitions together: each definition is checked once, whoever assigns it.
 */
public final class PolicyAssigner {

  private final KnownDefinitions known = new KnownDefinitions();
  private final IdentityHashMap<PolicyDefinition, CheckedPolicy> checked = new IdentityHashMap<>();
  private final List<CheckedPolicy> all = new ArrayList<>();
  private final List<Diagnostic> definitionDiagnostics = new ArrayList<>();

  /** Takes the definitions that assignments may name, and checks them. */
  public PolicyAssigner(PolicyChecker checker, List<Definition> definitions) {
    for (Definition definition : definitions) {
      if (definition instanceof PolicyDefinition policy) {
        Outcome<CheckedPolicy> outcome = checker.check(policy);
        definitionDiagnostics.addAll(outcome.diagnostics());
        outcome.value().ifPresent(this::take);
      } else {
        known.add(definition);
      }
    }
  }

  private void take(CheckedPolicy policy) {
    all.add(policy);
    checked.put(policy.definition(), policy);
    known.add(policy.definition());
  }

  /** What the checker says of the definitions. */
  public List<Diagnostic> definitionDiagnostics() {
    return List.copyOf(definitionDiagnostics);
  }

  /** The definitions without errors, in the order in which they were given. */
  public List<CheckedPolicy> policies() {
    return List.copyOf(all);
  }

  /**
   * Gives each assignment's definitions their values: in the order of the assignments, then in that
   * of the initiative.
   */
  public Outcome<List<AssignedPolicy>> assign(List<Assignment> assignments) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<AssignedPolicy> assigned = new ArrayList<>();
    Map<String, Assignment> byId = new HashMap<>();
    for (Assignment assignment : assignments) {
      Name id = assignment.id();
      Assignment before = byId.putIfAbsent(id.text().toLowerCase(Locale.ROOT), assignment);
      if (before != null) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.DUPLICATE_ASSIGNMENT,
                    id.span(),
                    "two assignments have the id `" + id.text() + "`",
                    "leave one of them out, or give it a name of its own")
                .withRelated(before.id().span(), "the other one"));
      }
      Outcome<List<AssignedPolicy>> outcome =
          known
              .find(assignment.definitionId(), assignment.definitionVersion(), false)
              .then(definition -> assign(assignment, definition));
      diagnostics.addAll(outcome.diagnostics());
      outcome.value().ifPresent(assigned::addAll);
    }
    return Outcome.of(List.copyOf(assigned), diagnostics);
  }

  private Outcome<List<AssignedPolicy>> assign(Assignment assignment, Definition definition) {
    ParameterValues values = values(assignment);
    AssignmentExpansion expansion = new AssignmentExpansion(assignment, known, checked);
    return definition instanceof Initiative initiative
        ? expansion.initiative(initiative, values)
        : expansion.definition((PolicyDefinition) definition, values);
  }

  /**
   * Assigns every definition to everything, with its defaults: what is judged where nobody assigned
   * anything.
   */
  public Outcome<List<AssignedPolicy>> assignEverything() {
    return assignEverything(policy -> ParameterValues.NONE);
  }

  /** The same, with values for the parameters of each definition. */
  public Outcome<List<AssignedPolicy>> assignEverything(
      Function<PolicyDefinition, ParameterValues> values) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<AssignedPolicy> assigned = new ArrayList<>();
    for (CheckedPolicy policy : all) {
      Outcome<AssignedPolicy> outcome =
          Binder.bind(policy, values.apply(policy.definition()), PolicyContext.NONE)
              .map(AssignedPolicy::toEverything);
      diagnostics.addAll(outcome.diagnostics());
      outcome.value().ifPresent(assigned::add);
    }
    return Outcome.of(List.copyOf(assigned), diagnostics);
  }

  private static ParameterValues values(Assignment assignment) {
    ParameterValues values = ParameterValues.NONE;
    for (JsonValue.Member parameter : assignment.parameters()) {
      values =
          values.with(
              new ParameterValues.Given(
                  parameter.key().text(),
                  JsonValues.value(parameter.value()),
                  Optional.of(parameter.value().span())));
    }
    return values;
  }
}
