package dev.portcullis.engine.check;

import dev.portcullis.ast.EffectDetails.Modification;
import dev.portcullis.ast.EffectDetails.Operation;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.alias.ResolvedField.Tag;
import dev.portcullis.engine.check.Scope.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks the details of modify. */
final class ModificationChecker {

  private static final List<String> CONFLICT_EFFECTS = List.of("audit", "deny", "disabled");
  private static final List<String> OPERATIONS = List.of("add", "addOrReplace", "remove");
  private static final List<String> NOT_IN_CONDITIONS =
      List.of("field", "resourceGroup", "subscription");

  private final PolicyUnderCheck policy;
  private final Modification details;
  private final Consumer<Diagnostic> report;
  private final DetailsWords words;

  ModificationChecker(PolicyUnderCheck policy, Modification details, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.details = details;
    this.report = report;
    this.words = new DetailsWords(report);
  }

  void check() {
    words.checkFilledArray(
        "roleDefinitionIds",
        details.roleDefinitionIds(),
        policy.definition().rule().effect().span());
    words.checkWord("conflictEffect", details.conflictEffect(), CONFLICT_EFFECTS);
    if (details.operations().isEmpty()) {
      words.report(details.span(), "`operations` must not be empty", Optional.empty());
    }
    details.operations().forEach(this::check);
    new WritableFieldChecker(policy, "modify", report)
        .check(details.operations().stream().map(Operation::field).toList());
    policy.parts().calls().stream()
        .filter(part -> part.scope().place() == Place.OPERATION_CONDITION)
        .map(Part::node)
        .filter(call -> NOT_IN_CONDITIONS.stream().anyMatch(call::calls))
        .forEach(this::reportCall);
  }

  private void check(Operation operation) {
    String name = operation.operation().text();
    if (OPERATIONS.stream().noneMatch(operation.operation()::is)) {
      words.report(
          operation.operation().span(),
          "`" + name + "` is no operation of modify",
          Optional.of("write " + DetailsWords.joined(OPERATIONS)));
    } else if (operation.operation().is("remove")) {
      checkRemoval(operation);
    } else if (operation.value().isEmpty()) {
      words.report(
          operation.operation().span(), "`" + name + "` needs a `value`", Optional.empty());
    }
  }

  private void checkRemoval(Operation operation) {
    if (operation.field() instanceof Named field
        && !(policy.fields().resolve(field.text()) instanceof Tag)) {
      words.report(
          field.span(),
          "`remove` can only remove a tag",
          Optional.of("write `tags['…']` as the field"));
    }
  }

  private void reportCall(Call call) {
    report.accept(
        Diagnostic.of(
            DiagnosticCode.FUNCTION_NOT_AVAILABLE,
            call.function().span(),
            "`" + call.function().text() + "` cannot be used in the condition of an operation",
            "ask for it in `if`"));
  }
}
