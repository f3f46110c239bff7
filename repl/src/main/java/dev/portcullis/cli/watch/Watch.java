package dev.portcullis.cli.watch;

import dev.portcullis.cli.output.ChangeReport;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.watch.WatchedFiles.Reading;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.monitor.Monitor;
import dev.portcullis.engine.monitor.StateChange;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.value.ObjectValue;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One watch: what came so far, and how each event changes it. For one thread. */
public final class Watch {

  private final WatchedFiles files;
  private final StreamLines lines;
  private final Console console;
  private final ChangeReport report;
  private final Monitor monitor;
  private Set<String> fromFiles = Set.of();
  private boolean telling;
  private boolean toldOfMissingIds;

  private Watch(
      WatchedFiles files,
      Reading first,
      Function<Resource, ObjectValue> contexts,
      ChangeReport report,
      Console console) {
    this.files = files;
    this.console = console;
    this.report = report;
    this.lines = new StreamLines(console);
    this.monitor = new Monitor(first.policies(), contexts, console.clock().instant(), this::tell);
  }

  /**
   * Begins a watch: reads everything and sums it up. Empty where something is at fault, which is
   * told.
   *
   * @param contexts what {@code requestContext()} gives for a resource
   */
  public static Optional<Watch> start(
      WatchedFiles files,
      Function<Resource, ObjectValue> contexts,
      ChangeReport report,
      Console console) {
    return files
        .read()
        .map(
            first -> {
              Watch watch = new Watch(files, first, contexts, report, console);
              watch.take(first.resources());
              watch.sumUp(first);
              watch.telling = true;
              return watch;
            });
  }

  /** Runs until the stream ends, or until the process does. */
  public void run(WatchEvents events) throws InterruptedException {
    while (true) {
      WatchEvent event = events.next(monitor.nextTurn());
      passTime();
      if (event instanceof WatchEvent.Line line) {
        take(line);
      } else if (event == WatchEvent.FilesChanged.INSTANCE) {
        readAgain();
      } else if (event == WatchEvent.StreamEnded.INSTANCE) {
        return;
      }
    }
  }

  /** A clock that was set back does not undo what was told. */
  private void passTime() {
    Instant now = console.clock().instant();
    if (now.isAfter(monitor.now())) {
      monitor.advanceTo(now);
    }
  }

  private void take(WatchEvent.Line line) {
    Optional<StreamLines.Change> change = lines.read(line);
    if (change.isPresent()) {
      monitor.put(change.get().resources());
      monitor.remove(change.get().deleted());
    }
  }

  private void readAgain() {
    Optional<Reading> reading = files.read();
    if (reading.isEmpty()) {
      console.note("what was read before stays in force");
      return;
    }
    monitor.swap(reading.get().policies());
    take(reading.get().resources());
  }

  private void take(List<Resource> resources) {
    Set<String> ids = new HashSet<>();
    for (Resource resource : resources) {
      ids.add(resource.id().toLowerCase(Locale.ROOT));
    }
    monitor.remove(fromFiles.stream().filter(id -> !ids.contains(id)).toList());
    monitor.put(resources.stream().filter(resource -> !resource.id().isEmpty()).toList());
    if (ids.remove("") && !toldOfMissingIds) {
      toldOfMissingIds = true;
      console.note("what has no id is left out: it could not be found again");
    }
    fromFiles = ids;
  }

  private void tell(StateChange change) {
    if (telling) {
      report.change(change);
    }
  }

  private void sumUp(Reading reading) {
    Map<ComplianceState, Long> counts = new EnumMap<>(ComplianceState.class);
    monitor.readAll((policy, state) -> counts.merge(state, 1L, Long::sum));
    report.begin(
        monitor.now(), monitor.size(), reading.policies().assigned().policies().size(), counts);
    monitor
        .nextTurn()
        .ifPresent(turn -> console.note("time alone may change a verdict at " + turn));
    if (monitor.restless() > 0) {
      console.note(
          monitor.restless()
              + " objects hang on the clock in a way that cannot be foreseen; they are judged"
              + " whenever something happens, and every minute");
    }
  }
}
