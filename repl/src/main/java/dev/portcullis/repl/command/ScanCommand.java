package dev.portcullis.repl.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.FindingText;
import dev.portcullis.cli.output.ScanTextReport;
import dev.portcullis.cli.output.Style;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.comply.ComplianceScan;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.evaluate.Judge;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.repl.session.HeldObjects;
import dev.portcullis.repl.session.Listing;
import dev.portcullis.repl.session.PolicyShelf;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import dev.portcullis.repl.session.Shown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/** Judges the objects by the assigned policies. */
final class ScanCommand implements ReplCommand {

  /** An exemption that ends within this time is told. */
  private static final Duration ENDING_SOON = Duration.ofDays(30);

  /** Findings beyond these are counted in the summary alone. */
  private static final int MOST_FINDINGS = 10_000;

  @Override
  public String name() {
    return "scan";
  }

  @Override
  public String summary() {
    return "judges the objects by the assigned policies";
  }

  @Override
  public List<String> details() {
    return List.of(
        "First the summary, then the findings, each with its reasons. Without an assignment every",
        "policy is judged with its defaults. Files and exit codes are the business of",
        "`portcullis scan`.");
  }

  @Override
  public int run(Session session, List<String> words) {
    AssignedPolicies assigned = session.shelf().assigned();
    HeldObjects objects = session.objects();
    if (assigned.policies().isEmpty() || objects.all().isEmpty()) {
      throw new Refusal(
          assigned.policies().isEmpty()
              ? "no policy is loaded; `:load PATH` reads some"
              : "no inventory is loaded; `:load PATH` reads one");
    }
    Judge judge = session.engine().judge(assigned.bound());
    List<Finding> findings = new ArrayList<>();
    ScanSummary summary =
        ComplianceScan.run(
            assigned,
            judge,
            stoppable(session),
            objects.estate(),
            ENDING_SOON,
            finding -> {
              session.interruption().check();
              if (findings.size() < MOST_FINDINGS) {
                findings.add(finding);
              }
            });
    Console console = session.console();
    new ScanTextReport(console.out(), console.colored()).end(summary);
    if (!findings.isEmpty()) {
      console.out().println();
    }
    List<Resource> found = findings.stream().map(Finding::object).toList();
    Function<Resource, String> names = Listing.names(List.copyOf(new LinkedHashSet<>(found)));
    boolean named = assigned.policies().size() > 1;
    session
        .listing()
        .showObjects(
            found,
            index ->
                entry(
                    Listing.number(index, found.size()) + "  ",
                    names.apply(found.get(index)),
                    findings.get(index),
                    named,
                    console.colored()));
    return ExitCode.OK;
  }

  private static Iterator<Resource> stoppable(Session session) {
    Iterator<Resource> all = session.objects().all().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Resource next() {
        session.interruption().check();
        return all.next();
      }
    };
  }

  /** The object with its number, below it why, and which policy says so where there are several. */
  private static String entry(
      String number, String name, Finding finding, boolean named, boolean colored) {
    Style style = FindingText.style(finding);
    List<String> lines = new ArrayList<>();
    lines.add("  " + Style.FAINT.on(number, colored) + style.on(name, colored));
    lines.addAll(new FindingText(colored).why(finding));
    if (named) {
      String effect = Shown.line(finding.policy().policy().effectText());
      String title = PolicyShelf.title(finding.policy().policy().definition());
      lines.add(Style.FAINT.on(effect + " by \"" + title + "\"", colored));
    }
    return String.join(System.lineSeparator() + "        ", lines);
  }
}
