package dev.portcullis.engine.compile;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The resource types to which a condition confines itself before it asks anything else.
 *
 * <p>Only a type test that stands first counts: what stands before it might fail for resources of
 * any type, and a failure must not be lost.
 */
public final class TypeGuard {

  private static final Set<Operator> CANNOT_FAIL =
      EnumSet.of(
          Operator.EQUALS,
          Operator.NOT_EQUALS,
          Operator.IN,
          Operator.NOT_IN,
          Operator.LIKE,
          Operator.NOT_LIKE);

  private TypeGuard() {}

  /** The types, in lower case; empty where the condition may hold for, or fail on, any type. */
  public static Optional<List<String>> of(Condition condition) {
    if (condition instanceof Condition.AllOf allOf) {
      for (Condition part : allOf.conditions()) {
        Optional<List<String>> types = of(part);
        if (types.isPresent() || !asksTypeAlone(part)) {
          return types;
        }
      }
    }
    if (condition instanceof Condition.Comparison comparison && readsType(comparison.subject())) {
      return types(comparison.operator(), comparison.target());
    }
    return Optional.empty();
  }

  /** Whether a condition asks for nothing but the type, so that it cannot fail. */
  private static boolean asksTypeAlone(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      return readsType(comparison.subject())
          && CANNOT_FAIL.contains(comparison.operator())
          && isWrittenOut(comparison.target());
    }
    return condition.children().stream()
        .allMatch(child -> child instanceof Condition part && asksTypeAlone(part));
  }

  private static boolean isWrittenOut(JsonValue target) {
    return target instanceof JsonText
        || (target instanceof JsonArray array
            && array.elements().stream().allMatch(JsonText.class::isInstance));
  }

  private static boolean readsType(Subject subject) {
    return subject instanceof Subject.Field field
        && field.field() instanceof FieldReference.Named named
        && named.text().equalsIgnoreCase("type");
  }

  private static Optional<List<String>> types(Operator operator, JsonValue target) {
    if (operator == Operator.EQUALS && target instanceof JsonText text) {
      return Optional.of(List.of(text.text().toLowerCase(Locale.ROOT)));
    }
    if (operator == Operator.IN && isWrittenOut(target) && target instanceof JsonArray array) {
      return Optional.of(
          array.elements().stream()
              .map(element -> ((JsonText) element).text().toLowerCase(Locale.ROOT))
              .distinct()
              .toList());
    }
    return Optional.empty();
  }
}
