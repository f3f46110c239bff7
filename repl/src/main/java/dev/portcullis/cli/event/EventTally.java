package dev.portcullis.cli.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a log comes to: who was denied, what, by which policy and when. */
public final class EventTally {

  private final Map<String, Line> requesters = new TreeMap<>();
  private final Map<String, Line> objects = new TreeMap<>();
  private final Map<String, Line> policies = new TreeMap<>();
  private final Map<String, Line> days = new TreeMap<>();
  private Optional<Instant> first = Optional.empty();
  private Optional<Instant> last = Optional.empty();
  private long allowed;
  private long denied;

  /**
   * How one of them fared.
   *
   * @param name the requester, the object's id, the policy's title, or the day in UTC
   * @param denied how many decisions denied; for a policy, how many it denied itself
   * @param allowed how many allowed; for a policy, how many it had something to say of and did not
   *     deny
   */
  public record Line(String name, long denied, long allowed) {

    /** The same under another name. */
    Line named(String other) {
      return new Line(other, denied, allowed);
    }
  }

  /** Counts an event. */
  public void add(Event event) {
    if (event.denied()) {
      denied++;
    } else {
      allowed++;
    }
    first = first.filter(time -> time.isBefore(event.time())).or(() -> Optional.of(event.time()));
    last = last.filter(time -> time.isAfter(event.time())).or(() -> Optional.of(event.time()));
    count(requesters, event.requester(), event.denied());
    count(objects, event.object(), event.denied());
    count(days, event.time().atOffset(ZoneOffset.UTC).toLocalDate().toString(), event.denied());
    event.rulings().forEach(ruling -> count(policies, ruling.title(), ruling.denies()));
  }

  private static void count(Map<String, Line> lines, String name, boolean denied) {
    lines.merge(
        name.toLowerCase(Locale.ROOT),
        new Line(name, denied ? 1 : 0, denied ? 0 : 1),
        (one, other) ->
            new Line(one.name(), one.denied() + other.denied(), one.allowed() + other.allowed()));
  }

  /** How many decisions allowed. */
  public long allowed() {
    return allowed;
  }

  /** How many decisions denied. */
  public long denied() {
    return denied;
  }

  /** When the first decision was made; empty without any. */
  public Optional<Instant> first() {
    return first;
  }

  /** When the last decision was made; empty without any. */
  public Optional<Instant> last() {
    return last;
  }

  /** Who asked, those that were denied most often first. */
  public List<Line> requesters() {
    return byDenials(requesters);
  }

  /** What was asked for, the object that was denied most often first. */
  public List<Line> objects() {
    return byDenials(objects);
  }

  /** The policies that had something to say, the one that denied most often first. */
  public List<Line> policies() {
    return byDenials(policies);
  }

  /** The days, the oldest first. */
  public List<Line> days() {
    return List.copyOf(days.values());
  }

  private static List<Line> byDenials(Map<String, Line> lines) {
    return lines.values().stream()
        .sorted(Comparator.comparingLong(Line::denied).reversed().thenComparing(Line::name))
        .toList();
  }
}
