package dev.portcullis.printer;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.ast.Subject;
import dev.portcullis.name.FieldScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code for} can say of a rule: its type condition, and whose fields have short names.
 *
 * @param types the types after {@code for}; none where a rule has no {@code for}
 * @param prefix the type after {@code names}, where aliases spell it otherwise
 * @param rest the conditions beside the type condition; all of them must hold
 */
record RuleScope(List<String> types, Optional<String> prefix, List<Condition> rest) {

  static RuleScope of(PolicyRule rule) {
    Condition condition = rule.condition();
    List<String> alone = types(condition);
    if (!alone.isEmpty()) {
      return new RuleScope(alone, prefix(alone, rule), List.of());
    }
    if (condition instanceof AllOf all && all.conditions().size() > 1) {
      List<String> first = types(all.conditions().get(0));
      if (!first.isEmpty()) {
        List<Condition> rest = all.conditions().subList(1, all.conditions().size());
        return new RuleScope(first, prefix(first, rule), rest);
      }
    }
    return new RuleScope(List.of(), Optional.empty(), List.of(condition));
  }

  /** The fields that have short names in the rule. */
  FieldScope names() {
    return FieldScope.of(
        prefix.or(() -> types.size() == 1 ? types.stream().findFirst() : Optional.empty()));
  }

  private static List<String> types(Condition condition) {
    boolean isTypeCondition =
        condition instanceof Comparison comparison
            && comparison.subject() instanceof Subject.Field field
            && field.field() instanceof Named named
            && named.text().equals("type");
    return isTypeCondition ? types((Comparison) condition) : List.of();
  }

  private static List<String> types(Comparison comparison) {
    JsonValue target = comparison.target();
    if (comparison.operator() == Operator.EQUALS && isType(target)) {
      return List.of(((JsonText) target).text());
    }
    boolean isList =
        comparison.operator() == Operator.IN
            && target instanceof JsonArray array
            && array.elements().size() > 1
            && array.elements().stream().allMatch(RuleScope::isType);
    return isList
        ? ((JsonArray) target)
            .elements().stream().map(element -> ((JsonText) element).text()).toList()
        : List.of();
  }

  private static boolean isType(JsonValue value) {
    return value instanceof JsonText text && JsonText.escaped(text.text()).equals(text.json());
  }

  /** The spelling of a type that most aliases of the rule have, if that is not the only type's. */
  private static Optional<String> prefix(List<String> types, PolicyRule rule) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    if (types.size() == 1) {
      uses.put(types.get(0), 0);
    }
    fields(rule)
        .flatMap(field -> spelling(field, types).stream())
        .forEach(spelling -> uses.merge(spelling, 1, Integer::sum));
    Optional<String> most = Optional.empty();
    for (String spelling : uses.keySet()) {
      if (most.isEmpty() || uses.getOrDefault(spelling, 0) > uses.getOrDefault(most.get(), 0)) {
        most = Optional.of(spelling);
      }
    }
    return most.filter(spelling -> types.size() > 1 || !spelling.equals(types.get(0)));
  }

  private static Stream<String> fields(PolicyRule rule) {
    Stream<Node> ofDetails =
        rule.details()
            .filter(details -> !(details instanceof Existence))
            .map(Node::descendants)
            .orElseGet(Stream::empty);
    return Stream.concat(rule.condition().descendants(), ofDetails)
        .filter(Named.class::isInstance)
        .map(field -> ((Named) field).text());
  }

  /** How an alias spells the longest of the types that it belongs to. */
  private static Optional<String> spelling(String field, List<String> types) {
    return types.stream()
        .filter(type -> field.regionMatches(true, 0, type + "/", 0, type.length() + 1))
        .map(String::length)
        .max(Integer::compare)
        .map(length -> field.substring(0, length));
  }
}
