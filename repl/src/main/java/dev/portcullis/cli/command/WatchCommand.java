package dev.portcullis.cli.command;

import dev.portcullis.cli.output.ChangeJson;
import dev.portcullis.cli.output.ChangeReport;
import dev.portcullis.cli.output.ChangeText;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.FindingsOnly;
import dev.portcullis.cli.watch.EventQueue;
import dev.portcullis.cli.watch.FileChanges;
import dev.portcullis.cli.watch.ReadingNotes;
import dev.portcullis.cli.watch.Watch;
import dev.portcullis.cli.watch.WatchedFiles.Reading;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.comply.StateJudge;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.ResourceStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps an inventory judged, and tells each verdict that changes. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Keeps an inventory judged, and tells each verdict that changes.",
    footer = {
      "",
      "Files are read again when they change; while one is broken, what was read",
      "before stays in force. With - a line of standard input is an object that came",
      "or changed, or {\"id\": \"...\", \"deleted\": true}. What depends on the time is",
      "told at the very instant at which it changes. Ends with the stream, or with",
      "Ctrl-C, after what has come so far is told.",
      "",
      "Examples:",
      "  portcullis watch examples/contoso",
      "  portcullis watch policies/ inventory.ndjson --format json",
      "  tail -f changes.ndjson | portcullis watch policies/ inventory.ndjson -"
    })
public final class WatchCommand implements Callable<Integer> {

  private static final String STREAM = "-";

  private static final int LONGEST_END_SECONDS = 5;

  private final Console console;
  private final CountDownLatch ended = new CountDownLatch(1);

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders and zip files; - for a stream on standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--all",
      description = "Tells also of what comes or goes and complies, not of findings alone.")
  private boolean all;

  @Mixin private FormatOption format = new FormatOption();
  @Mixin private EngineOption engine = new EngineOption();
  @Mixin private AliasOption aliases = new AliasOption();

  /** Makes the command. */
  public WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    if (catalog.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    List<String> files = paths.stream().filter(path -> !path.equals(STREAM)).toList();
    try (FileChanges changes = FileChanges.of(files)) {
      ReadingNotes notes = new ReadingNotes(console);
      Optional<Watch> watch =
          Watch.start(
              () -> notes.during(telling -> read(files, catalog.get(), telling)),
              new LatestVersions(catalog.get()),
              report(),
              console);
      if (watch.isEmpty()) {
        return ExitCode.FAULTY_INPUT;
      }
      EventQueue events = new EventQueue(console.clock());
      events.watch(changes);
      if (paths.contains(STREAM)) {
        events.readLines(console.in());
      }
      Thread ending = endWell(events);
      watch.get().run(events);
      ended.countDown();
      forget(ending);
    }
    return ExitCode.OK;
  }

  /** Ctrl-C ends it as the end of the stream does: no line is cut, no change is left untold. */
  private Thread endWell(EventQueue events) {
    Thread ending =
        new Thread(
            () -> {
              events.end();
              try {
                if (!ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                  console.note("ended before all that had come was judged");
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "watch: end");
    Runtime.getRuntime().addShutdownHook(ending);
    return ending;
  }

  private static void forget(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException ctrlC) {
      // It runs already, and has waited for this.
    }
  }

  private ChangeReport report() {
    ChangeReport report = format.json() ? new ChangeJson(console) : new ChangeText(console);
    return all ? report : new FindingsOnly(report);
  }

  private Optional<Reading> read(List<String> files, AliasCatalog catalog, Console telling) {
    Inputs inputs = InputReader.read(files, InputStream.nullInputStream());
    InputNotes.sumUp(inputs.notes(), "`check --verbose` tells them all", telling);
    List<Resource> resources = new ArrayList<>();
    InputLog met = new InputLog();
    try (ResourceStream stream = inputs.resources().open(met)) {
      stream.forEachRemaining(resources::add);
    }
    telling.tell(met.diagnostics());
    if (!met.diagnostics().isEmpty()) {
      return Optional.empty();
    }
    return Workspace.assign(inputs, catalog, telling)
        .map(policies -> new Reading(new StateJudge(policies, engine.engine()), resources));
  }
}
