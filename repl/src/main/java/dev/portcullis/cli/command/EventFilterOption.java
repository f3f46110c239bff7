package dev.portcullis.cli.command;

import dev.portcullis.cli.event.EventFilter;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --since}, {@code --until} and what else says which decisions are wanted. */
final class EventFilterOption {

  @Option(
      names = "--since",
      paramLabel = "TIME",
      converter = ClockOption.InstantConverter.class,
      description = "Only decisions of this instant and later, such as 2026-11-24.")
  private Optional<Instant> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "TIME",
      converter = ClockOption.InstantConverter.class,
      description = "Only decisions before this instant.")
  private Optional<Instant> until = Optional.empty();

  @Option(
      names = "--requester",
      paramLabel = "TEXT",
      description = "Only what was asked by them: a part of the name, in any case.")
  private Optional<String> requester = Optional.empty();

  @Option(
      names = "--object",
      paramLabel = "TEXT",
      description = "Only what was asked of such an object: a part of its id.")
  private Optional<String> object = Optional.empty();

  @Option(
      names = "--policy",
      paramLabel = "TEXT",
      description = "Only what such a policy had something to say of: a part of its title or id.")
  private Optional<String> policy = Optional.empty();

  @Option(names = "--denied", description = "Only denials.")
  private boolean denied;

  /** What is wanted. */
  EventFilter filter() {
    return new EventFilter(since, until, requester, object, policy, denied);
  }
}
