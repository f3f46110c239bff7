package dev.portcullis.cli.report;

import dev.portcullis.cli.output.ObjectName;
import dev.portcullis.cli.output.ScanReport;
import dev.portcullis.cli.output.StateWords;
import dev.portcullis.engine.comply.AssignmentSummary;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.comply.StateCounts;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.ShownValue;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A scan as Markdown, for a comment on a change: what it comes to first, then the findings.
 * Findings are held back for that, so that there are at most {@value #MOST_FINDINGS}; how many more
 * there are is told.
 */
final class MarkdownReport implements ScanReport {

  private static final int MOST_FINDINGS = 100;

  private static final int LONGEST_CELL = 400;

  /** What means something in a cell of a table, and what begins a link where none is marked. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|#~$]|:(?=//)|(?<=www)\\.");

  /** What turns the direction of writing, of other cells too. */
  private static final Pattern DIRECTION =
      Pattern.compile("[\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]");

  /** What calls somebody by name, so that he or she is told. */
  private static final Pattern MENTION = Pattern.compile("@(?=[\\p{Alnum}])");

  private final PrintWriter out;
  private final Instant asOf;
  private final List<String> rows = new ArrayList<>();
  private long findings;

  MarkdownReport(PrintWriter out, Instant asOf) {
    this.out = out;
    this.asOf = asOf;
  }

  @Override
  public void finding(Finding finding) {
    findings++;
    if (rows.size() < MOST_FINDINGS) {
      rows.add(
          row(
              List.of(
                  StateWords.of(finding.state()),
                  text(ObjectName.shortName(finding.object())),
                  text(finding.policy().title()),
                  text(String.join("; ", FindingWords.reasons(finding))),
                  text(finding.policy().policy().effectText()))));
    }
  }

  @Override
  public void end(ScanSummary summary) {
    out.println("## Compliance as of " + asOf);
    out.println();
    objects(summary);
    assignments(summary.assignments());
    if (findings > 0) {
      out.println();
      out.println("### Findings");
      out.println();
      table(List.of("state", "object", "policy", "reason", "effect"), rows);
      if (findings > rows.size()) {
        out.println();
        out.printf("and %d more%n", findings - rows.size());
      }
    }
    out.flush();
  }

  private void objects(ScanSummary summary) {
    List<ComplianceState> shown = shown(summary.objects().values());
    List<String> headings = new ArrayList<>(List.of("", "total"));
    shown.forEach(state -> headings.add(StateWords.of(state)));
    List<String> lines = new ArrayList<>();
    objects(lines, "vaults", summary.of(ResourceKind.VAULT), shown);
    objects(lines, "components", summary.of(ResourceKind.COMPONENT), shown);
    objects(lines, "other resources", summary.of(ResourceKind.RESOURCE), shown);
    table(headings, lines);
  }

  private static void objects(
      List<String> lines, String name, StateCounts counts, List<ComplianceState> shown) {
    if (counts.total() > 0) {
      List<String> cells = new ArrayList<>(List.of(name, String.valueOf(counts.total())));
      shown.forEach(state -> cells.add(String.valueOf(counts.of(state))));
      lines.add(row(cells));
    }
  }

  private void assignments(List<AssignmentSummary> assignments) {
    if (assignments.isEmpty()) {
      return;
    }
    List<ComplianceState> shown =
        shown(assignments.stream().map(AssignmentSummary::objects).toList());
    List<String> headings = new ArrayList<>(List.of("policy", "assignment", "effect"));
    shown.forEach(state -> headings.add(StateWords.of(state)));
    List<String> lines = new ArrayList<>();
    for (AssignmentSummary each : assignments) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  text(each.policy().title()),
                  text(each.policy().assignment().title()),
                  text(each.policy().policy().effectText())));
      shown.forEach(state -> cells.add(String.valueOf(each.objects().of(state))));
      lines.add(row(cells));
    }
    out.println();
    table(headings, lines);
  }

  private void table(List<String> headings, List<String> lines) {
    out.println(row(headings));
    out.println("|" + " --- |".repeat(headings.size()));
    lines.forEach(out::println);
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static List<ComplianceState> shown(Collection<StateCounts> all) {
    List<ComplianceState> shown = new ArrayList<>();
    for (ComplianceState state : ComplianceState.values()) {
      if (all.stream().anyMatch(counts -> counts.of(state) > 0)) {
        shown.add(state);
      }
    }
    return shown;
  }

  private static String text(String text) {
    String line = DIRECTION.matcher(ShownValue.line(text)).replaceAll("\uFFFD");
    String cut =
        line.codePointCount(0, line.length()) <= LONGEST_CELL
            ? line
            : line.substring(0, line.offsetByCodePoints(0, LONGEST_CELL)) + "…";
    String inert = cut.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return MENTION.matcher(MARKUP.matcher(inert).replaceAll("\\\\$0")).replaceAll("@<!-- -->");
  }
}
