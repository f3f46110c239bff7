package dev.portcullis.engine.check;

import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.Initiative.Group;
import dev.portcullis.ast.Initiative.PolicyReference;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.name.NearestNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks an initiative: its parameters, its groups, and what it hands down to its policies. A
 * policy whose definition is not at hand, or only in a version that it does not follow, is not
 * looked into.
 */
public final class InitiativeChecker {

  private final Function<String, Optional<PolicyDefinition>> definitions;

  /**
   * Makes a checker.
   *
   * @param definitions finds the definition of an id, which is spelled as the initiative spells it
   */
  public InitiativeChecker(Function<String, Optional<PolicyDefinition>> definitions) {
    this.definitions = definitions;
  }

  /** Tells all faults of an initiative, each once, in the order of the text. */
  public Outcome<Initiative> check(Initiative initiative) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    ParameterChecker parameters = new ParameterChecker(initiative, diagnostics::add);
    parameters.checkDeclarations();
    checkNames(initiative, diagnostics);
    for (PolicyReference policy : initiative.policies()) {
      checkGroups(initiative, policy, diagnostics);
      for (Member handedDown : policy.parameters().orElse(List.of())) {
        checkExpressions(handedDown, parameters, diagnostics);
      }
      definitions
          .apply(policy.definitionId().text())
          .filter(definition -> follows(policy, definition))
          .ifPresent(definition -> checkHandedDown(policy, definition, diagnostics));
    }
    return Outcome.of(initiative, diagnostics);
  }

  private static void checkNames(Initiative initiative, List<Diagnostic> diagnostics) {
    DuplicateNames.report(
        "policy",
        initiative.policies().stream().flatMap(policy -> policy.referenceId().stream()).toList(),
        diagnostics::add);
    DuplicateNames.report(
        "group",
        initiative.groups().orElse(List.of()).stream().map(Group::name).toList(),
        diagnostics::add);
  }

  private static void checkGroups(
      Initiative initiative, PolicyReference policy, List<Diagnostic> diagnostics) {
    List<String> known =
        initiative.groups().orElse(List.of()).stream().map(group -> group.name().text()).toList();
    if (policy.groupNames().orElse(null) instanceof JsonArray names) {
      names.elements().stream()
          .filter(JsonText.class::isInstance)
          .map(JsonText.class::cast)
          .filter(name -> known.stream().noneMatch(name.json()::equalsIgnoreCase))
          .map(
              name ->
                  new Diagnostic(
                      DiagnosticCode.UNKNOWN_GROUP,
                      name.span(),
                      "the initiative has no group `" + name.json() + "`",
                      NearestNames.hint(name.json(), known),
                      List.of()))
          .forEach(diagnostics::add);
    }
  }

  private static void checkExpressions(
      Member handedDown, ParameterChecker parameters, List<Diagnostic> diagnostics) {
    handedDown
        .value()
        .descendants()
        .filter(Call.class::isInstance)
        .map(Call.class::cast)
        .forEach(
            call -> {
              FunctionChecker.checkCall(call, diagnostics::add);
              parameters.checkReference(call);
            });
    ConstantChecker.checkConstant(
        handedDown.value(), "what an initiative hands down", diagnostics::add);
  }

  private static boolean follows(PolicyReference policy, PolicyDefinition definition) {
    Optional<Name> version = definition.envelope().version();
    return policy.definitionVersion().isEmpty()
        || version.isEmpty()
        || new VersionRange(policy.definitionVersion().get().text()).includes(version.get().text());
  }

  private static void checkHandedDown(
      PolicyReference policy, PolicyDefinition definition, List<Diagnostic> diagnostics) {
    List<Member> handedDown = policy.parameters().orElse(List.of());
    List<ParameterDefinition> declared = definition.parameters().orElse(List.of());
    for (Member value : handedDown) {
      if (definition.parameter(value.key().text()).isEmpty()) {
        diagnostics.add(
            new Diagnostic(
                DiagnosticCode.UNDEFINED_PARAMETER,
                value.key().span(),
                "the definition has no parameter `" + value.key().text() + "`",
                NearestNames.hint(
                    value.key().text(),
                    declared.stream().map(parameter -> parameter.name().text()).toList()),
                List.of()));
      }
    }
    declared.stream()
        .filter(parameter -> ParameterDefaults.of(parameter).isEmpty())
        .map(ParameterDefinition::name)
        .filter(name -> handedDown.stream().noneMatch(value -> value.key().is(name.text())))
        .forEach(name -> diagnostics.add(missing(policy, name)));
  }

  private static Diagnostic missing(PolicyReference policy, Name parameter) {
    return Diagnostic.of(
        DiagnosticCode.MISSING_PARAMETER_VALUE,
        policy.definitionId().span(),
        "parameter `" + parameter.text() + "` of this policy has no value",
        "hand one down: it has no default");
  }
}
