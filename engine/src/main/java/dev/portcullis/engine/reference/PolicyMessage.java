package dev.portcullis.engine.reference;

import dev.portcullis.ast.Envelope;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.message.MessageTemplate;
import dev.portcullis.engine.message.MessageTemplate.Part;
import dev.portcullis.engine.message.MessageTemplate.Placeholder;
import dev.portcullis.engine.message.PlaceholderName;
import dev.portcullis.engine.state.ShownValue;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the message that a policy has for its findings, about one object. */
public final class PolicyMessage {

  private static final String NOT_SET = "(not set)";

  private final EvaluationContext context;

  private PolicyMessage(EvaluationContext context) {
    this.context = context;
  }

  /**
   * The policy's own message about an object, on one line; empty where the policy has none.
   *
   * <p>A field that is missing or null reads {@code (not set)}; of an array all elements are told,
   * up to a limit.
   */
  public static Optional<String> about(
      BoundPolicy policy, Resource object, Environment environment) {
    return policy
        .definition()
        .envelope()
        .metadataText(Envelope.MESSAGE)
        .map(
            message ->
                new PolicyMessage(EvaluationContext.of(policy, object, environment))
                    .write(MessageTemplate.parse(message)));
  }

  private String write(MessageTemplate template) {
    return template.parts().stream().map(this::write).collect(Collectors.joining());
  }

  private String write(Part part) {
    if (part instanceof Placeholder placeholder) {
      return switch (placeholder.kind()) {
        case FIELD -> field(placeholder.name());
        case PARAMETER ->
            shown(context.policy().parameter(placeholder.name()).orElse(MissingValue.MISSING));
        case NOTHING -> ShownValue.line(placeholder.name());
      };
    }
    return ShownValue.line(((MessageTemplate.Text) part).text());
  }

  private String field(String name) {
    String field = PlaceholderName.field(name, context.resource().type());
    FieldValues found = FieldReader.ofCondition(context, field);
    List<Value> values = found.values();
    return found.starred() ? ShownValue.of(new ArrayValue(values)) : shown(values.get(0));
  }

  private static String shown(Value value) {
    return value.isAbsent() ? NOT_SET : ShownValue.of(value);
  }
}
