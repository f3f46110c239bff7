package dev.portcullis.engine.reference;

import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;

/** Reads what {@code current} stands for: the member of a count, or what lies below it. */
final class CurrentReader {

  private final EvaluationContext context;

  CurrentReader(EvaluationContext context) {
    this.context = context;
  }

  /**
   * Reads the member.
   *
   * @param names nothing for the innermost count; else the name of a value count or a field that a
   *     count goes over
   */
  Value read(TemplateExpression.Call call, List<String> names) {
    Optional<Value> value = names.isEmpty() ? innermost() : named(names.get(0));
    return value
        .map(ContextFunctions::present)
        .orElseThrow(
            () ->
                new StoppedEvaluation(
                    DiagnosticCode.UNEXPECTED_VALUE,
                    call.span(),
                    "no count around this looks at " + String.join("", quoted(names))));
  }

  private static List<String> quoted(List<String> names) {
    return names.isEmpty() ? List.of("a member") : List.of("`" + names.get(0) + "`");
  }

  private Optional<Value> innermost() {
    return context.members().stream().findFirst().map(CountedMember::value);
  }

  private Optional<Value> named(String name) {
    return context.members().stream()
        .filter(
            member ->
                member instanceof CountedMember.OfValue element
                    && element.name().equalsIgnoreCase(name))
        .findFirst()
        .map(CountedMember::value)
        .or(() -> below(name));
  }

  /** The value of a field below the counted member; an array where a star is left in its path. */
  private Optional<Value> below(String field) {
    if (!(context.policy().fields().resolve(field) instanceof ResolvedField.Path path)) {
      return Optional.empty();
    }
    Optional<AliasPath> place =
        path.pathIn(context.judged().content(), context.apiVersion(context.judged()));
    if (place.flatMap(context::binding).isEmpty()) {
      return Optional.empty();
    }
    FieldValues found = FieldReader.ofCondition(context, field);
    return Optional.of(
        found.collection()
            ? new ArrayValue(found.values().stream().map(ContextFunctions::present).toList())
            : found.values().get(0));
  }
}
