package dev.portcullis.engine.assign;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.Initiative.PolicyReference;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.InitiativeBinder;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.check.InitiativeChecker;
import dev.portcullis.name.NearestNames;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Expands one assignment into assigned policies: each policy of an initiative, and each way in
 * which overrides may turn out for it.
 */
final class AssignmentExpansion {

  private final Assignment assignment;
  private final KnownDefinitions known;
  private final IdentityHashMap<PolicyDefinition, CheckedPolicy> checked;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<AssignedPolicy> expanded = new ArrayList<>();

  AssignmentExpansion(
      Assignment assignment,
      KnownDefinitions known,
      IdentityHashMap<PolicyDefinition, CheckedPolicy> checked) {
    this.assignment = assignment;
    this.known = known;
    this.checked = checked;
  }

  /** The assigned policies of a definition. */
  Outcome<List<AssignedPolicy>> definition(PolicyDefinition definition, ParameterValues values) {
    tellUnknownReferences(List.of());
    expand(definition, assignment.definitionId(), Optional.empty(), values);
    return Outcome.of(List.copyOf(expanded), diagnostics);
  }

  /** The assigned policies of an initiative, in its order. */
  Outcome<List<AssignedPolicy>> initiative(Initiative initiative, ParameterValues values) {
    Outcome<InitiativeBinder> bound =
        new InitiativeChecker(known::policy)
            .check(initiative)
            .then(sound -> InitiativeBinder.bind(sound, values));
    diagnostics.addAll(bound.diagnostics());
    if (bound.failed()) {
      return Outcome.failure(diagnostics);
    }
    List<String> references = new ArrayList<>();
    for (PolicyReference policy : initiative.policies()) {
      String reference =
          policy
              .referenceId()
              .map(Name::text)
              .orElseGet(() -> String.valueOf(references.size() + 1));
      references.add(reference);
      Outcome<ParameterValues> handedDown = bound.orElseThrow().handedDown(policy);
      diagnostics.addAll(handedDown.diagnostics());
      Outcome<Definition> found =
          known.find(policy.definitionId(), policy.definitionVersion(), true);
      diagnostics.addAll(found.diagnostics());
      if (found.value().orElse(null) instanceof PolicyDefinition definition) {
        Inclusion inclusion = new Inclusion(initiative, reference, groups(policy));
        handedDown
            .value()
            .ifPresent(
                given -> expand(definition, policy.definitionId(), Optional.of(inclusion), given));
      }
    }
    tellUnknownReferences(references);
    return Outcome.of(List.copyOf(expanded), diagnostics);
  }

  private static List<String> groups(PolicyReference policy) {
    return policy.groupNames().stream()
        .filter(JsonArray.class::isInstance)
        .flatMap(names -> ((JsonArray) names).elements().stream())
        .filter(JsonText.class::isInstance)
        .map(name -> ((JsonText) name).json())
        .toList();
  }

  private void expand(
      PolicyDefinition newest, Name id, Optional<Inclusion> inclusion, ParameterValues values) {
    String reference = inclusion.map(Inclusion::referenceId).orElse("");
    for (Branch version : Branch.of(overrides(PolicyOverride.Kind.POLICY_VERSION, reference))) {
      Optional<PolicyDefinition> definition = inVersion(newest, id, version);
      for (Branch effect : Branch.of(overrides(PolicyOverride.Kind.POLICY_EFFECT, reference))) {
        definition
            .map(checked::get)
            .ifPresent(policy -> bind(policy, id, inclusion, values, version, effect));
      }
    }
  }

  private List<PolicyOverride> overrides(PolicyOverride.Kind kind, String reference) {
    return assignment.overrides().stream()
        .filter(override -> override.kind() == kind && override.speaksOf(reference))
        .toList();
  }

  private Optional<PolicyDefinition> inVersion(PolicyDefinition newest, Name id, Branch version) {
    if (version.taken().isEmpty()) {
      return Optional.of(newest);
    }
    Name wanted = new Name(version.taken().get().value().span(), id.text());
    Outcome<Definition> found =
        known.find(wanted, version.taken().map(PolicyOverride::value), false);
    diagnostics.addAll(found.diagnostics());
    return found
        .value()
        .filter(PolicyDefinition.class::isInstance)
        .map(PolicyDefinition.class::cast);
  }

  private void bind(
      CheckedPolicy policy,
      Name id,
      Optional<Inclusion> inclusion,
      ParameterValues values,
      Branch version,
      Branch effect) {
    PolicyContext context =
        new PolicyContext(
            assignment.id().text(),
            policy.definition().envelope().id().orElse(id).text(),
            inclusion.map(Inclusion::initiativeId),
            inclusion.map(Inclusion::referenceId));
    Outcome<AssignedPolicy> bound =
        Binder.bind(policy, values, context, effect.taken().map(PolicyOverride::value))
            .map(
                complete ->
                    new AssignedPolicy(
                        assignment,
                        inclusion,
                        complete,
                        Stream.of(version, effect)
                            .filter(branch -> !branch.holdsEverywhere())
                            .toList()));
    diagnostics.addAll(bound.diagnostics());
    bound.value().ifPresent(expanded::add);
  }

  /** A message or an override for a policy that is not there would be lost without a word. */
  private void tellUnknownReferences(List<String> references) {
    Stream.concat(
            assignment.messages().stream().flatMap(message -> message.referenceId().stream()),
            assignment.overrides().stream()
                .flatMap(override -> override.selectors().stream())
                .filter(selector -> selector.kind() == Selector.Kind.POLICY_DEFINITION_REFERENCE_ID)
                .flatMap(selector -> selector.values().stream()))
        .filter(name -> references.stream().noneMatch(name::is))
        .forEach(
            name ->
                diagnostics.add(
                    new Diagnostic(
                        DiagnosticCode.UNKNOWN_REFERENCE,
                        name.span(),
                        references.isEmpty()
                            ? "what is assigned is no initiative and has no policy `"
                                + name.text()
                                + "`"
                            : "the initiative has no policy `" + name.text() + "`",
                        NearestNames.hint(name.text(), references),
                        List.of())));
  }
}
