package dev.portcullis.engine.reference;

import dev.portcullis.ast.Node;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.value.Value;
import java.util.Optional;
import java.util.Set;

/** What a comparison is about. */
final class ComparisonTraits {

  private static final Set<String> READERS =
      Set.of("field", "current", "subscription", "resourcegroup", "vault");
  private static final String CREATE_MODE = "/createMode";

  private ComparisonTraits() {}

  /** The name of the field that is compared; empty where something else is. */
  static Optional<String> field(Step.Compared step) {
    return step.reading()
        .filter(reading -> reading.kind() == NonComplianceReason.Kind.FIELD)
        .map(Reading::name);
  }

  /** Whether it tests the type of the resource. */
  static boolean testsType(Step.Compared step) {
    return field(step).flatMap(PlainField::find).filter(PlainField.TYPE::equals).isPresent();
  }

  /** Whether it tests how a request makes the resource: the resource itself never has this. */
  static boolean testsCreateMode(Step.Compared step) {
    return field(step)
        .filter(
            name ->
                name.regionMatches(
                    true,
                    name.length() - CREATE_MODE.length(),
                    CREATE_MODE,
                    0,
                    CREATE_MODE.length()))
        .isPresent();
  }

  /** Whether it holds because its field is there, whatever the value. */
  static boolean findsPresent(Step.Compared step) {
    return step.condition().operator() == Operator.EXISTS
        && step.reading().stream()
            .flatMap(reading -> reading.values().stream())
            .noneMatch(Value::isAbsent);
  }

  /** Whether another resource could make it come out otherwise. */
  static boolean readsResource(Step.Compared step) {
    return holdsReader(step.condition());
  }

  /** Whether the assignment has a say in it. */
  static boolean readsParameter(Step.Compared step) {
    return step.condition().target().descendants().anyMatch(node -> calls(node, "parameters"));
  }

  private static boolean holdsReader(Node node) {
    if (isReader(node)) {
      return true;
    }
    for (Node child : node.children()) {
      if (holdsReader(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReader(Node node) {
    return node instanceof Subject.Field
        || node instanceof Subject.FieldCount
        || READERS.stream().anyMatch(reader -> calls(node, reader));
  }

  private static boolean calls(Node node, String function) {
    return node instanceof TemplateExpression.Call call && call.calls(function);
  }
}
