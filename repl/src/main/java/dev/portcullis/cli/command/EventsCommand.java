package dev.portcullis.cli.command;

import dev.portcullis.cli.event.EventFilter;
import dev.portcullis.cli.event.EventJson;
import dev.portcullis.cli.event.EventReader;
import dev.portcullis.cli.event.EventReport;
import dev.portcullis.cli.event.EventTally;
import dev.portcullis.cli.event.EventText;
import dev.portcullis.cli.event.Replay;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.comply.Admission;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sums up logs of decisions, and asks other policies the same. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Sums up what `decide --events` has logged: who was denied what, and by what.",
    footer = {
      "",
      "A log is read with its older parts, LOG.1 and so on, the oldest first. With",
      "--replay each request is decided once more by other policies, at the instant at",
      "which it was made, and what would be different is told. Exit code 3 where lines",
      "are no decisions.",
      "",
      "Examples:",
      "  portcullis events decisions.ndjson",
      "  portcullis events decisions.ndjson --since 2026-11-01 --requester ada",
      "  portcullis events decisions.ndjson --replay stricter/ --replay assignments/"
    })
public final class EventsCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0..*", arity = "1..*", paramLabel = "LOG", description = "The logs.")
  private List<Path> logs = List.of();

  @Option(
      names = "--replay",
      paramLabel = "PATH",
      description = "Policies, assignments and inventory that decide once more; may be repeated.")
  private List<String> replayed = List.of();

  @Mixin private EventFilterOption wanted = new EventFilterOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private EngineOption engine = new EngineOption();
  @Mixin private AliasOption aliases = new AliasOption();

  /** Makes the command. */
  public EventsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Replay> replay = Optional.empty();
    if (!replayed.isEmpty()) {
      replay = replay();
      if (replay.isEmpty()) {
        return ExitCode.FAULTY_INPUT;
      }
    }
    return tell(replay);
  }

  private int tell(Optional<Replay> replay) throws IOException {
    EventFilter filter = wanted.filter();
    EventTally tally = new EventTally();
    EventReader reader = new EventReader(console::note);
    reader.requireAll(logs);
    EventReport report =
        format.json() ? new EventJson(console.out()) : new EventText(console.out());
    for (Path log : logs) {
      reader.read(
          log,
          event -> {
            if (filter.test(event)) {
              tally.add(event);
              replay.flatMap(again -> again.ask(event)).ifPresent(found -> told(report, found));
            }
          });
    }
    if (replay.isPresent()) {
      report.replayed(replay.get());
    }
    report.end(tally, reader.faulty());
    return reader.faulty() == 0 ? ExitCode.OK : ExitCode.FAULTY_INPUT;
  }

  private static void told(EventReport report, Replay.Difference difference) {
    try {
      report.difference(difference);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Replay> replay() throws IOException {
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    if (catalog.isEmpty()) {
      return Optional.empty();
    }
    Inputs inputs = InputReader.read(replayed, console.in());
    InputNotes.sumUp(inputs.notes(), "`check --verbose` tells them all", console);
    Optional<AssignedPolicies> assigned = Workspace.assign(inputs, catalog.get(), console);
    return assigned.map(
        policies ->
            new Replay(
                new Admission(policies, engine.engine().judge(policies.bound())),
                Inventory.estate(inputs, console.clock().instant(), ObjectValue.EMPTY)));
  }
}
