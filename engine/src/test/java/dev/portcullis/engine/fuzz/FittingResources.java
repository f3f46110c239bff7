package dev.portcullis.engine.fuzz;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.Subject;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes resources on which a policy has something to decide: they have its types, the fields that
 * it reads, and in them mostly values that it compares with.
 */
final class FittingResources {

  private static final String GROUP = "/subscriptions/s/resourceGroups/g";

  private final BoundPolicy policy;
  private final Dice dice;
  private final ValueGenerator values;
  private final List<String> types = new ArrayList<>();
  private final Set<String> fields = new LinkedHashSet<>();
  private final List<Value> literals = new ArrayList<>();

  FittingResources(BoundPolicy policy, Dice dice) {
    this.policy = policy;
    this.dice = dice;
    this.values = new ValueGenerator(dice);
    parts().flatMap(Node::descendants).forEach(this::learn);
    policy.parameters().members().values().forEach(this::learn);
    if (types.isEmpty()) {
      types.add(Vocabulary.THINGS);
    }
  }

  private Stream<Node> parts() {
    Stream<Node> condition = Stream.of(policy.condition());
    return policy.definition().rule().details().orElse(null)
            instanceof EffectDetails.Existence details
        ? Stream.concat(condition, details.existenceCondition().stream())
        : condition;
  }

  private void learn(Node node) {
    if (node instanceof Condition.Comparison comparison
        && comparison.subject() instanceof Subject.Field field
        && field.field() instanceof Named named
        && named.text().equalsIgnoreCase("type")) {
      comparison
          .target()
          .descendants()
          .filter(JsonText.class::isInstance)
          .forEach(type -> types.add(((JsonText) type).text()));
    } else if (node instanceof Named named) {
      fields.add(named.text());
    } else if (node instanceof Call call
        && (call.calls("field") || call.calls("current"))
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof TextLiteral name) {
      fields.add(name.text());
    } else if (node instanceof JsonText text) {
      literals.add(new TextValue(text.text().replace("*", "x")));
    } else if (node instanceof JsonNumber number) {
      literals.add(new NumberValue(number.digits()));
    } else if (node instanceof JsonBoolean bool) {
      literals.add(BooleanValue.of(bool.value()));
    }
  }

  private void learn(Value parameter) {
    if (parameter instanceof ArrayValue array) {
      array.elements().forEach(this::learn);
    } else if (!(parameter instanceof ObjectValue)) {
      literals.add(parameter);
    }
  }

  /** A resource that the policy may judge. */
  ObjectValue resource() {
    return resource(dice.oneOf(types), GROUP);
  }

  /** A resource that an existence effect may find for one that is judged. */
  ObjectValue related(ObjectValue judged) {
    String type =
        policy.definition().rule().details().orElse(null) instanceof EffectDetails.Existence details
                && details.type() instanceof JsonText text
            ? text.text()
            : Vocabulary.OTHERS;
    return resource(type, dice.oneOf(judged.text("id"), GROUP));
  }

  private ObjectValue resource(String type, String parent) {
    MutableJson resource = new MutableJson(() -> dice.below(3));
    for (String field : fields) {
      if (policy.fields().resolve(field) instanceof ResolvedField.Path path && !dice.onceIn(5)) {
        path.paths(type, "").stream().limit(1).forEach(at -> resource.put(at, this::value));
      } else if (policy.fields().resolve(field) instanceof ResolvedField.Tag tag) {
        resource.put(AliasPath.parse("tags['" + tag.tag() + "']"), this::value);
      }
    }
    String name = dice.oneOf("a", "default", "v1");
    Map<String, Value> members = new LinkedHashMap<>(resource.value().members());
    members.put("type", Json.text(type));
    members.putIfAbsent("name", Json.text(name));
    members.putIfAbsent("id", Json.text("%s/providers/%s/%s".formatted(parent, type, name)));
    members.putIfAbsent("kind", literal());
    members.putIfAbsent("location", dice.onceIn(2) ? Json.text("eastus2") : literal());
    return new ObjectValue(members);
  }

  private Optional<? extends Value> value() {
    return switch (dice.below(8)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(values.any());
      default -> Optional.of(literal());
    };
  }

  private Value literal() {
    return literals.isEmpty() ? values.scalar() : dice.oneOf(literals);
  }
}
