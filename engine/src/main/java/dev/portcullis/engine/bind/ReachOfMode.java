package dev.portcullis.engine.bind;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AnyOf;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.engine.alias.KnownType;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.check.PolicyMode;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;

/** To which types the modes of Resource Manager reach, as conditions over {@code type}. */
final class ReachOfMode {

  private static final String SUBSCRIPTIONS = "Microsoft.Resources/subscriptions";
  private static final String RESOURCE_GROUPS = "Microsoft.Resources/subscriptions/resourceGroups";

  private final CheckedPolicy policy;
  private final Span span;

  /**
   * @param span the place of the conditions, which stand nowhere in the text
   */
  ReachOfMode(CheckedPolicy policy, Span span) {
    this.policy = policy;
    this.span = span;
  }

  /** The conditions that the type of a resource must satisfy, all of them. */
  List<Condition> conditions() {
    if (policy.isBareRule()) {
      return List.of();
    }
    List<Condition> conditions = new ArrayList<>();
    if (policy.mode() == PolicyMode.INDEXED) {
      conditions.add(type(Operator.NOT_LIKE, text("Microsoft.Resources/*")));
      conditions.addAll(tagged());
    } else {
      conditions.add(managed());
      if (LocationUse.isIn(policy.definition().rule())) {
        conditions.add(type(Operator.NOT_EQUALS, text(SUBSCRIPTIONS)));
      }
    }
    return conditions;
  }

  /** Of what {@code Microsoft.Resources} holds, only subscriptions and resource groups. */
  private Condition managed() {
    JsonValue evaluated = new JsonArray(span, List.of(text(SUBSCRIPTIONS), text(RESOURCE_GROUPS)));
    return new AnyOf(
        span,
        List.of(
            type(Operator.NOT_LIKE, text("Microsoft.Resources/*")), type(Operator.IN, evaluated)));
  }

  private List<Condition> tagged() {
    List<JsonValue> untagged =
        policy.catalog().types().stream()
            .filter(type -> !type.taggedAndLocated())
            .map(KnownType::name)
            .<JsonValue>map(this::text)
            .toList();
    return untagged.isEmpty()
        ? List.of()
        : List.of(type(Operator.NOT_IN, new JsonArray(span, untagged)));
  }

  private Condition type(Operator operator, JsonValue target) {
    return new Comparison(span, new Subject.Field(new Named(span, "type")), operator, target);
  }

  private JsonText text(String text) {
    return new JsonText(span, text);
  }
}
