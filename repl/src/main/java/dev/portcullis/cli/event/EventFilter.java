package dev.portcullis.cli.event;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which events are wanted. What is absent does not matter; texts are parts, in any case.
 *
 * @param since the first instant that counts
 * @param until the first instant that does not
 * @param requester a part of who asked
 * @param object a part of the object's id
 * @param policy a part of the title or the id of a policy that had something to say
 * @param deniedAlone whether only denials count
 */
public record EventFilter(
    Optional<Instant> since,
    Optional<Instant> until,
    Optional<String> requester,
    Optional<String> object,
    Optional<String> policy,
    boolean deniedAlone)
    implements Predicate<Event> {

  @Override
  public boolean test(Event event) {
    return since.filter(event.time()::isBefore).isEmpty()
        && until.filter(end -> !event.time().isBefore(end)).isEmpty()
        && requester.filter(part -> !holds(event.requester(), part)).isEmpty()
        && object.filter(part -> !holds(event.object(), part)).isEmpty()
        && policy.filter(part -> !speaks(event, part)).isEmpty()
        && (event.denied() || !deniedAlone);
  }

  private static boolean speaks(Event event, String part) {
    return event.rulings().stream()
        .anyMatch(ruling -> holds(ruling.title(), part) || holds(ruling.policy(), part));
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
