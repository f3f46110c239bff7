package dev.portcullis.cli.output;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.comply.AssignmentSummary;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.comply.StateCounts;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.state.ComplianceState;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A scan for people: each finding in a few lines, then what it all comes to. */
public final class ScanTextReport implements ScanReport {

  /** The states that make a column as soon as one object is in them. */
  private static final List<ComplianceState> COLUMNS = List.of(ComplianceState.values());

  private final PrintWriter out;
  private final boolean colored;
  private String lastObject = "";

  /** Makes a report. */
  public ScanTextReport(PrintWriter out, boolean colored) {
    this.out = out;
    this.colored = colored;
  }

  @Override
  public void finding(Finding finding) {
    FindingText text = new FindingText(colored);
    if (!finding.object().id().equals(lastObject)) {
      lastObject = finding.object().id();
      out.println(text.object(finding));
    }
    text.lines(finding).forEach(line -> out.println("    " + line));
  }

  @Override
  public void end(ScanSummary summary) {
    if (!lastObject.isEmpty()) {
      out.println();
    }
    assignments(summary.assignments());
    out.println();
    objects(summary);
    out.flush();
  }

  private void assignments(List<AssignmentSummary> assignments) {
    TextTable table =
        new TextTable("assignment", "effect", "enforced", "compliant", "non-compliant", "error");
    for (AssignmentSummary assignment : assignments) {
      AssignedPolicy policy = assignment.policy();
      table.row(
          policy.assignment().title(),
          policy.policy().effectText(),
          policy.isEnforced() ? "yes" : "no",
          assignment.counts().of(ComplianceState.COMPLIANT),
          assignment.counts().of(ComplianceState.NON_COMPLIANT),
          assignment.counts().of(ComplianceState.ERROR));
    }
    table.print(out);
  }

  private void objects(ScanSummary summary) {
    List<ComplianceState> shown =
        COLUMNS.stream()
            .filter(
                state -> state.compareTo(ComplianceState.COMPLIANT) <= 0 || counted(summary, state))
            .toList();
    List<String> headings = new ArrayList<>(List.of("", "total"));
    shown.forEach(state -> headings.add(StateWords.of(state)));
    TextTable table = new TextTable(headings.toArray(String[]::new));
    row(table, "vaults", summary.of(ResourceKind.VAULT), shown);
    row(table, "components", summary.of(ResourceKind.COMPONENT), shown);
    row(table, "other resources", summary.of(ResourceKind.RESOURCE), shown);
    table.print(out);
  }

  private static void row(
      TextTable table, String name, StateCounts counts, List<ComplianceState> shown) {
    if (counts.total() > 0) {
      List<Object> cells = new ArrayList<>(List.of(name, counts.total()));
      shown.forEach(state -> cells.add(counts.of(state)));
      table.row(cells.toArray());
    }
  }

  private static boolean counted(ScanSummary summary, ComplianceState state) {
    return summary.objects().values().stream().anyMatch(counts -> counts.of(state) > 0);
  }
}
