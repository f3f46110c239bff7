package dev.portcullis.drl.writer;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.function.TextComparison;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A comparison of the type with what can only be types. Facts have theirs in small letters, so that
 * Drools compares, and indexes, for itself.
 *
 * @param operator one of {@code equals}, {@code in} and their negations
 * @param types what the type is compared with, in small letters
 */
record TypeTest(Operator operator, List<String> types) {

  TypeTest {
    types = List.copyOf(types);
  }

  static Optional<TypeTest> of(Condition condition, BoundPolicy policy) {
    if (!(condition instanceof Comparison comparison) || !readsType(comparison)) {
      return Optional.empty();
    }
    Optional<Value> target = new JsonText(policy).constant(comparison.target());
    Operator operator = comparison.operator();
    return switch (operator) {
      case EQUALS, NOT_EQUALS -> test(operator, target.stream().toList());
      case IN, NOT_IN ->
          target.orElse(null) instanceof ArrayValue array
              ? test(operator, array.elements())
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether a comparison reads the type, and nothing else of a resource. */
  static boolean readsType(Comparison comparison) {
    return comparison.subject() instanceof Subject.Field field
        && field.field() instanceof Named named
        && named.text().equalsIgnoreCase("type");
  }

  private static Optional<TypeTest> test(Operator operator, List<Value> values) {
    boolean types =
        !values.isEmpty()
            && values.stream()
                .allMatch(value -> value instanceof TextValue text && text.text().indexOf('/') > 0);
    return types
        ? Optional.of(
            new TypeTest(
                operator,
                values.stream()
                    .map(value -> TextComparison.fold(((TextValue) value).text()))
                    .toList()))
        : Optional.empty();
  }

  /** Whether the type is one of these where this holds. */
  boolean names() {
    return operator == Operator.EQUALS || operator == Operator.IN;
  }

  /** The constraint. */
  String words() {
    boolean negated = operator == Operator.NOT_EQUALS || operator == Operator.NOT_IN;
    if (types.size() == 1) {
      return "type " + (negated ? "!= " : "== ") + Quoted.string(types.get(0));
    }
    return types.stream()
        .map(Quoted::string)
        .collect(Collectors.joining(", ", negated ? "type not in (" : "type in (", ")"));
  }
}
