package dev.portcullis.engine.reference;

import dev.portcullis.ast.Node;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.state.NonComplianceReason;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a comparison is about. */
final class ComparedParts {

  private static final Set<String> READERS =
      Set.of("field", "current", "requestcontext", "subscription", "resourcegroup", "vault");

  private ComparedParts() {}

  /** Whether another resource could make it come out otherwise. */
  static boolean readsResource(Step.Compared step) {
    return step.condition().descendants().anyMatch(ComparedParts::isReader);
  }

  private static boolean isReader(Node node) {
    return node instanceof Subject.Field
        || node instanceof Subject.FieldCount
        || (node instanceof TemplateExpression.Call call
            && READERS.contains(call.function().text().toLowerCase(Locale.ROOT)));
  }

  /** Whether it tests the type of the resource. */
  static boolean isOfType(Step.Compared step) {
    return name(step).flatMap(PlainField::find).filter(PlainField.TYPE::equals).isPresent();
  }

  /** Whether it tests only that a field is there, which another one tests further. */
  static boolean guards(Step.Compared step, Step.Compared other) {
    return isExistence(step)
        && step.reading().orElseThrow().values().stream().noneMatch(value -> value.isAbsent())
        && !isExistence(other)
        && name(step)
            .filter(field -> name(other).filter(field::equalsIgnoreCase).isPresent())
            .isPresent();
  }

  private static boolean isExistence(Step.Compared step) {
    return step.condition().operator() == Operator.EXISTS;
  }

  /** The name of the field that is compared; empty where something else is. */
  private static Optional<String> name(Step.Compared step) {
    return step.reading()
        .filter(reading -> reading.kind() == NonComplianceReason.Kind.FIELD)
        .map(Reading::name);
  }
}
