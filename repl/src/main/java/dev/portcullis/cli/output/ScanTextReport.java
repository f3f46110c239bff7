package dev.portcullis.cli.output;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.comply.AssignmentSummary;
import dev.portcullis.engine.comply.ExemptionUse;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.RollUp;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.comply.StateCounts;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.state.ComplianceState;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A scan for people: each finding in a few lines, then what it all comes to. */
public final class ScanTextReport implements ScanReport {

  /** More than these of one kind are counted; the JSON has them all. */
  private static final int MOST_LINES = 20;

  private final PrintWriter out;
  private final FindingText words;
  private final StringBuilder text = new StringBuilder();
  private Optional<Finding> last = Optional.empty();

  /** Makes a report. */
  public ScanTextReport(PrintWriter out, boolean colored) {
    this.out = out;
    this.words = new FindingText(colored);
  }

  @Override
  public void finding(Finding finding) {
    text.setLength(0);
    if (!isOfLastObject(finding)) {
      text.append(words.object(finding)).append(System.lineSeparator());
    }
    last = Optional.of(finding);
    for (String line : words.lines(finding)) {
      text.append("    ").append(line).append(System.lineSeparator());
    }
    // In one piece, since a report may have millions of lines.
    out.append(text);
  }

  /** Whether it stands under the heading of the finding before. */
  private boolean isOfLastObject(Finding finding) {
    return last.isPresent()
        && last.get().state() == finding.state()
        && last.get().object().id().equals(finding.object().id());
  }

  @Override
  public void end(ScanSummary summary) {
    if (last.isPresent()) {
      out.println();
    }
    assignments(summary.assignments());
    initiatives(summary.rollUps());
    out.println();
    objects(summary);
    exemptions(summary.exemptions());
    vaultsWithoutComponents(summary.vaultsWithoutComponents());
    out.flush();
  }

  private void assignments(List<AssignmentSummary> assignments) {
    List<AssignmentSummary> judged =
        assignments.stream().filter(each -> each.notStarted().isEmpty()).toList();
    if (!judged.isEmpty()) {
      List<ComplianceState> shown =
          judgedOnly(shown(judged.stream().map(AssignmentSummary::objects).toList()));
      TextTable table = table(List.of("assignment", "effect", "enforced"), shown, "percent");
      for (AssignmentSummary assignment : judged) {
        AssignedPolicy policy = assignment.policy();
        List<Object> cells = new ArrayList<>();
        cells.add(title(policy));
        cells.add(policy.policy().effectText());
        cells.add(policy.isEnforced() ? "yes" : "no");
        shown.forEach(state -> cells.add(assignment.objects().of(state)));
        cells.add(percent(assignment.objects()));
        table.row(cells.toArray());
      }
      table.print(out);
    }
    lines(
        assignments.stream()
            .filter(each -> each.notStarted().isPresent())
            .map(
                each ->
                    "not started: \"%s\": %s"
                        .formatted(title(each.policy()), each.notStarted().orElseThrow().text()))
            .toList());
  }

  /** A policy of an initiative is known by its own title; its assignment has a table of its own. */
  private static String title(AssignedPolicy policy) {
    return policy.inclusion().isPresent() ? policy.title() : policy.assignment().title();
  }

  private void initiatives(List<RollUp> rollUps) {
    List<RollUp> initiatives =
        rollUps.stream().filter(each -> each.kind() == RollUp.Kind.INITIATIVE).toList();
    if (initiatives.isEmpty()) {
      return;
    }
    out.println();
    List<ComplianceState> shown =
        judgedOnly(shown(initiatives.stream().map(RollUp::objects).toList()));
    TextTable table = table(List.of("initiative"), shown, "percent");
    for (RollUp initiative : initiatives) {
      List<Object> cells = new ArrayList<>(List.of(initiative.title()));
      shown.forEach(state -> cells.add(initiative.objects().of(state)));
      cells.add(percent(initiative.objects()));
      table.row(cells.toArray());
    }
    table.print(out);
  }

  private void objects(ScanSummary summary) {
    List<ComplianceState> shown = shown(summary.objects().values());
    TextTable table = table(List.of("", "total"), shown);
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

  private void exemptions(List<ExemptionUse> exemptions) {
    lines(
        exemptions.stream()
            .flatMap(
                use ->
                    use.notices().stream()
                        .map(
                            notice ->
                                "exemption \"%s\" of %s %s%s"
                                    .formatted(
                                        use.exemption().title(),
                                        shortScope(use.exemption().scope().id()),
                                        notice.words(),
                                        date(use, notice))))
            .toList());
  }

  private static String date(ExemptionUse use, ExemptionUse.Notice notice) {
    return switch (notice) {
      case EXPIRED, ENDS_SOON -> use.exemption().expiresOn().map(on -> ", on " + on).orElse("");
      case UNKNOWN_ASSIGNMENT -> ": " + use.exemption().assignmentId().text();
      case UNKNOWN_REFERENCE, COVERS_NOTHING, NOT_NEEDED -> "";
    };
  }

  private static String shortScope(String scope) {
    String vaults = "/providers/microsoft.keyvault/";
    int at = scope.toLowerCase(Locale.ROOT).lastIndexOf(vaults);
    return at < 0 ? scope : scope.substring(scope.indexOf('/', at + vaults.length()) + 1);
  }

  private void vaultsWithoutComponents(List<String> vaults) {
    lines(
        vaults.stream()
            .map(
                vault ->
                    "unknown: of vault %s no key, secret or certificate was read"
                        .formatted(shortScope(vault)))
            .toList());
  }

  private void lines(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.println();
    lines.stream().limit(MOST_LINES).forEach(line -> out.println("  " + line));
    if (lines.size() > MOST_LINES) {
      out.println("  and " + (lines.size() - MOST_LINES) + " more; --format json tells them all");
    }
  }

  private static TextTable table(List<String> first, List<ComplianceState> shown, String... last) {
    List<String> headings = new ArrayList<>(first);
    shown.forEach(state -> headings.add(StateWords.of(state)));
    headings.addAll(List.of(last));
    return new TextTable(headings.toArray(String[]::new));
  }

  /** The states that make a column: the two that all ask for, and those that an object is in. */
  private static List<ComplianceState> shown(Collection<StateCounts> all) {
    List<ComplianceState> shown = new ArrayList<>();
    for (ComplianceState state : ComplianceState.values()) {
      if (state.compareTo(ComplianceState.COMPLIANT) <= 0
          || all.stream().anyMatch(counts -> counts.of(state) > 0)) {
        shown.add(state);
      }
    }
    return shown;
  }

  /** What a policy does not speak of would drown the rest; the table of objects counts it. */
  private static List<ComplianceState> judgedOnly(List<ComplianceState> states) {
    return states.stream().filter(state -> state != ComplianceState.NOT_APPLICABLE).toList();
  }

  /** Of the objects, rounded down: 99.96 is not 100. */
  private static String percent(StateCounts counts) {
    return (int) counts.percentage() + "%";
  }
}
