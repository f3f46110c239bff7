package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.Progress;
import dev.portcullis.cli.output.ScanReport;
import dev.portcullis.cli.report.Owners;
import dev.portcullis.cli.report.ReportContext;
import dev.portcullis.cli.report.ScanReports;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.comply.ComplianceScan;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanListener;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.evaluate.Judge;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.Inputs;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.ResourceStream;
import dev.portcullis.library.LibraryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges an inventory by assigned policies. */
@Command(
    name = "scan",
    mixinStandardHelpOptions = true,
    description = "Judges an inventory by the policies that are assigned to it.",
    footer = {
      "",
      "What a file holds is told by its content: policies, assignments, inventory,",
      "certificates. Where no assignment is found, every policy is judged with its",
      "defaults.",
      "",
      "Exit code 4 where an object violates an enforced deny; --fail-on audit makes",
      "every finding count, --fail-on never none. Exit code 3 where policies or input",
      "are at fault.",
      "",
      "Examples:",
      "  portcullis scan examples/contoso",
      "  portcullis scan policies/ inventory.ndjson.gz --format json -o scan.json",
      "  portcullis scan policies/ inventory/ --report sarif=s.sarif --report csv=s.csv",
      "  portcullis scan inventory.ndjson --policy key-vault-baseline",
      "  portcullis scan examples/contoso --as-of 2026-12-31 --fail-on audit"
    })
public final class ScanCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputOption input = new InputOption();

  @Mixin private LibraryOption library = new LibraryOption();

  @Mixin private FailOnOption failOn = new FailOnOption();

  @Option(
      names = "--soon",
      paramLabel = "TIME",
      defaultValue = "30d",
      converter = DurationConverter.class,
      description =
          "Tells exemptions that end within this time, such as 12h, 30d or 8w. Default:"
              + " ${DEFAULT-VALUE}.")
  private Duration soon = Duration.ofDays(30);

  @Mixin private ClockOption clock = new ClockOption();
  @Mixin private ReportOption reports = new ReportOption();
  @Mixin private BaselineOption baseline = new BaselineOption();
  @Mixin private EngineOption engine = new EngineOption();
  @Mixin private AliasOption aliases = new AliasOption();

  private boolean violated;
  private boolean broken;

  /** Makes the command. */
  public ScanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    Optional<List<LibraryPolicy>> named = library.named(console);
    if (named.isEmpty()) {
      return ExitCode.USAGE;
    }
    if (catalog.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Inputs inputs = input.read(console);
    Optional<AssignedPolicies> assigned =
        Workspace.assign(inputs, named.get(), catalog.get(), console);
    if (assigned.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Instant asOf = clock.instant(console.clock());
    console.note("as of " + asOf);
    scan(assigned.get(), inputs, asOf, new LatestVersions(catalog.get()));
    if (broken) {
      return ExitCode.FAULTY_INPUT;
    }
    return violated ? ExitCode.DENIED : ExitCode.OK;
  }

  private void scan(AssignedPolicies assigned, Inputs inputs, Instant asOf, LatestVersions versions)
      throws IOException {
    Judge judge = engine.engine().judge(assigned.bound());
    Estate estate = Inventory.estate(inputs, asOf, ObjectValue.EMPTY).withContexts(versions);
    InputLog met = new InputLog();
    ReportContext context =
        new ReportContext(
            asOf,
            console.colored(),
            new Owners(reports.ownerTag(), estate),
            reports.events(console),
            console::note);
    try (BaselineOption.Use debt = baseline.begin(asOf);
        ScanReports report = reports.begin(console, context);
        ResourceStream resources = inputs.resources().open(met);
        Progress progress = new Progress(console)) {
      ScanSummary summary =
          ComplianceScan.run(
              assigned,
              judge,
              progress.over(resources),
              estate,
              soon,
              new Told(report, debt, progress));
      progress.hide();
      report.end(summary);
      debt.end(console);
    }
    InputNotes.tellAll(met.notes(), console);
    console.tell(met.diagnostics());
    broken |= !met.diagnostics().isEmpty();
  }

  /** Hands on what a scan finds, and notes what it means for the exit code. */
  private final class Told implements ScanListener {

    private final ScanReport report;
    private final BaselineOption.Use debt;
    private final Progress progress;

    Told(ScanReport report, BaselineOption.Use debt, Progress progress) {
      this.report = report;
      this.debt = debt;
      this.progress = progress;
    }

    @Override
    public void finding(Finding finding) {
      progress.hide();
      AssignedPolicy policy = finding.policy();
      try {
        if (!debt.tell(finding, report)) {
          return;
        }
        violated |=
            finding.isOpen() && failOn.counts(policy.isEnforced(), policy.policy().effect());
        if (console.attended()) {
          // What is held back would come out beside the progress.
          console.out().flush();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean wantsObjects() {
      return report.wantsObjects();
    }

    @Override
    public void object(Resource object, ComplianceState state) {
      try {
        report.object(object, state);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
