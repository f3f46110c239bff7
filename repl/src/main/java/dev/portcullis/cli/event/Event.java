package dev.portcullis.cli.event;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One decision, as the log has it.
 *
 * @param time when it was made
 * @param denied whether the request was denied
 * @param operation what was asked for
 * @param requester who asked
 * @param object the id of the object; empty where it had none
 * @param rulings what each policy had to say that had something to say
 * @param resource the object as the request had it; empty in a log of an older version
 * @param requestContext what {@code requestContext()} gave
 */
public record Event(
    Instant time,
    boolean denied,
    String operation,
    String requester,
    String object,
    List<Ruling> rulings,
    Optional<ObjectValue> resource,
    ObjectValue requestContext) {

  public Event {
    rulings = List.copyOf(rulings);
  }

  /**
   * What one policy had to say.
   *
   * @param policy the id of the definition; empty where it has none
   * @param title its title
   * @param denies whether it denied
   */
  public record Ruling(String policy, String title, boolean denies) {}

  /** The titles of the policies that denied. */
  public List<String> denials() {
    return rulings.stream().filter(Ruling::denies).map(Ruling::title).distinct().toList();
  }

  /** Reads a line of the log; empty where it is no decision. */
  static Optional<Event> of(Value line) {
    if (!(line instanceof ObjectValue event)
        || !event.text("decision").matches("allow|deny")
        || !(event.get("policies") instanceof ArrayValue policies)) {
      return Optional.empty();
    }
    ObjectValue request =
        event.get("request") instanceof ObjectValue held ? held : ObjectValue.EMPTY;
    try {
      return Optional.of(
          new Event(
              Instant.parse(event.text("time")),
              event.text("decision").equals("deny"),
              event.text("operation"),
              event.text("requester"),
              event.text("object"),
              policies.elements().stream()
                  .filter(ObjectValue.class::isInstance)
                  .map(policy -> ruling((ObjectValue) policy))
                  .toList(),
              request.get("resource") instanceof ObjectValue resource
                  ? Optional.of(resource)
                  : Optional.empty(),
              request.get("requestContext") instanceof ObjectValue context
                  ? context
                  : ObjectValue.EMPTY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Ruling ruling(ObjectValue policy) {
    return new Ruling(
        policy.text("policy"),
        policy.text("policyDisplayName"),
        policy.get("denies") == BooleanValue.TRUE);
  }
}
