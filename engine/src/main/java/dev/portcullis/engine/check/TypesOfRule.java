package dev.portcullis.engine.check;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.engine.check.Scope.Place;
import java.util.List;
import java.util.stream.Stream;

/** The resource types that {@code if} asks for by their names, wherever it does. */
record TypesOfRule(List<String> types) {

  TypesOfRule {
    types = List.copyOf(types);
  }

  static TypesOfRule of(PolicyUnderCheck policy) {
    return new TypesOfRule(
        policy.parts().comparisons().stream()
            .filter(part -> part.scope().place() == Place.CONDITION)
            .map(Part::node)
            .filter(TypesOfRule::asksForTypes)
            .flatMap(TypesOfRule::targets)
            .toList());
  }

  /** Whether a type is one of them, without regard to case. */
  boolean contains(String type) {
    return types.stream().anyMatch(type::equalsIgnoreCase);
  }

  private static boolean asksForTypes(Comparison comparison) {
    return (comparison.operator() == Operator.EQUALS || comparison.operator() == Operator.IN)
        && comparison.subject() instanceof Subject.Field subject
        && subject.field() instanceof Named field
        && field.text().equalsIgnoreCase("type");
  }

  private static Stream<String> targets(Comparison comparison) {
    return Stream.concat(
            Stream.of(comparison.target()),
            comparison.target() instanceof JsonArray array
                ? array.elements().stream()
                : Stream.empty())
        .filter(JsonText.class::isInstance)
        .map(text -> ((JsonText) text).text());
  }
}
