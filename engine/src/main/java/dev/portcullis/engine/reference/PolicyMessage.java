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

  private final BoundPolicy policy;
  private final MessageTemplate template;

  private PolicyMessage(BoundPolicy policy, MessageTemplate template) {
    this.policy = policy;
    this.template = template;
  }

  /** The policy's own message; empty where it has none. */
  public static Optional<PolicyMessage> of(BoundPolicy policy) {
    return policy
        .definition()
        .envelope()
        .metadataText(Envelope.MESSAGE)
        .map(message -> new PolicyMessage(policy, MessageTemplate.parse(message)));
  }

  /**
   * The message about an object, on one line.
   *
   * <p>A field that is missing or null reads {@code (not set)}; of an array all elements are told,
   * up to a limit.
   */
  public String about(Resource object, Environment environment) {
    EvaluationContext context = EvaluationContext.of(policy, object, environment);
    return template.parts().stream()
        .map(part -> write(part, context))
        .collect(Collectors.joining());
  }

  private static String write(Part part, EvaluationContext context) {
    if (part instanceof Placeholder placeholder) {
      return switch (placeholder.kind()) {
        case FIELD -> field(placeholder.name(), context);
        case PARAMETER ->
            shown(context.policy().parameter(placeholder.name()).orElse(MissingValue.MISSING));
        case NOTHING -> ShownValue.line(placeholder.name());
      };
    }
    return ShownValue.line(((MessageTemplate.Text) part).text());
  }

  private static String field(String name, EvaluationContext context) {
    String field = PlaceholderName.field(name, context.resource().type());
    FieldValues found = FieldReader.ofCondition(context, field);
    List<Value> values = found.values();
    return found.starred() ? ShownValue.of(new ArrayValue(values)) : shown(values.get(0));
  }

  private static String shown(Value value) {
    return value.isAbsent() ? NOT_SET : ShownValue.of(value);
  }
}
