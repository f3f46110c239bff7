package dev.portcullis.engine.assign;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.NearestNames;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.value.JsonValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Brings assignments and definitions together: each definition is checked once, whoever assigns it.
 */
public final class PolicyAssigner {

  private final Map<String, Initiative> initiatives = new LinkedHashMap<>();
  private final Map<String, CheckedPolicy> policies = new LinkedHashMap<>();
  private final List<CheckedPolicy> all = new ArrayList<>();
  private final List<Diagnostic> definitionDiagnostics = new ArrayList<>();

  /** Takes the definitions that assignments may name, and checks them. */
  public PolicyAssigner(PolicyChecker checker, List<Definition> definitions) {
    for (Definition definition : definitions) {
      if (definition instanceof Initiative initiative) {
        definition.envelope().id().ifPresent(id -> initiatives.putIfAbsent(key(id), initiative));
      } else if (definition instanceof PolicyDefinition policy) {
        take(checker.check(policy));
      }
    }
  }

  private void take(Outcome<CheckedPolicy> checked) {
    definitionDiagnostics.addAll(checked.diagnostics());
    checked.value().ifPresent(this::take);
  }

  private void take(CheckedPolicy policy) {
    all.add(policy);
    Optional<Name> id = policy.definition().envelope().id();
    if (id.isEmpty()) {
      return;
    }
    CheckedPolicy first = policies.putIfAbsent(key(id.get()), policy);
    if (first != null) {
      definitionDiagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.DUPLICATE_DEFINITION,
                  id.get().span(),
                  "two definitions have the id `" + id.get().text() + "`",
                  "an assignment could mean either: leave one of them out")
              .withRelated(
                  first.definition().envelope().id().orElse(id.get()).span(), "the other one"));
    }
  }

  /** What the checker says of the definitions. */
  public List<Diagnostic> definitionDiagnostics() {
    return List.copyOf(definitionDiagnostics);
  }

  /** The definitions without errors, in the order in which they were given. */
  public List<CheckedPolicy> policies() {
    return List.copyOf(all);
  }

  /** Gives each assignment's definition its values, in the order of the assignments. */
  public Outcome<List<AssignedPolicy>> assign(List<Assignment> assignments) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<AssignedPolicy> assigned = new ArrayList<>();
    for (Assignment assignment : assignments) {
      Outcome<AssignedPolicy> outcome = assign(assignment);
      diagnostics.addAll(outcome.diagnostics());
      outcome.value().ifPresent(assigned::add);
    }
    return Outcome.of(List.copyOf(assigned), diagnostics);
  }

  /**
   * Assigns every definition to everything, with its defaults: what is judged where nobody assigned
   * anything.
   */
  public Outcome<List<AssignedPolicy>> assignEverything() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<AssignedPolicy> assigned = new ArrayList<>();
    for (CheckedPolicy policy : all) {
      Outcome<BoundPolicy> bound = Binder.bind(policy, ParameterValues.NONE, PolicyContext.NONE);
      diagnostics.addAll(bound.diagnostics());
      bound
          .value()
          .map(values -> new AssignedPolicy(Assignment.ofEverything(policy.definition()), values))
          .ifPresent(assigned::add);
    }
    return Outcome.of(List.copyOf(assigned), diagnostics);
  }

  private Outcome<AssignedPolicy> assign(Assignment assignment) {
    Name id = assignment.definitionId();
    CheckedPolicy policy = policies.get(key(id));
    if (policy == null) {
      return Outcome.failure(List.of(notFound(id)));
    }
    PolicyContext context =
        new PolicyContext(assignment.id().text(), id.text(), Optional.empty(), Optional.empty());
    return Binder.bind(policy, values(assignment), context)
        .map(bound -> new AssignedPolicy(assignment, bound));
  }

  private Diagnostic notFound(Name id) {
    if (initiatives.containsKey(key(id))) {
      return Diagnostic.of(
          DiagnosticCode.NOT_SUPPORTED,
          id.span(),
          "the assignment of an initiative is not supported yet",
          "assign the definitions that it includes");
    }
    String message = "no definition has the id `" + id.text() + "`";
    return Diagnostic.of(
        DiagnosticCode.UNKNOWN_DEFINITION,
        id.span(),
        message,
        NearestNames.hint(key(id), policies.keySet())
            .orElse("name the file that holds it along with the assignment"));
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

  private static String key(Name id) {
    return id.text().toLowerCase(Locale.ROOT);
  }
}
