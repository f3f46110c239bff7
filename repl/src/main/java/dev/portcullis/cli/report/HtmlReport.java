package dev.portcullis.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.cli.output.JsonOutput;
import dev.portcullis.cli.output.ScanReport;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.state.ReasonText;
import dev.portcullis.engine.state.ShownValue;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A scan as one HTML page that needs nothing else: its data stand in it as JSON, and its script
 * draws them.
 *
 * <p>A browser cannot take any number of rows. The page has the first {@value #MOST_FINDINGS}
 * findings and the first {@value #MOST_COMPLIANT} compliant objects, and says how many more there
 * are; all its figures count everything.
 */
final class HtmlReport implements ScanReport {

  static final int MOST_FINDINGS = 20_000;
  static final int MOST_COMPLIANT = 20_000;

  private final ReportContext context;
  private final PrintWriter out;
  private final HtmlPage page;
  private final JsonOutput output;
  private final JsonGenerator json;
  private final Map<AssignedPolicy, Integer> policies = new LinkedHashMap<>();
  private final Map<String, Integer> vaults = new LinkedHashMap<>();
  private final Map<String, StateTally> byVault = new LinkedHashMap<>();
  private final Map<String, StateTally> byOwner = new LinkedHashMap<>();
  private long findings;
  private long compliant;

  HtmlReport(PrintWriter out, ReportContext context) throws IOException {
    this.context = context;
    this.out = out;
    this.page = HtmlPage.read();
    out.print(page.beforeData());
    this.output = HtmlPage.json(out);
    this.json = output.generator();
    json.writeStartObject();
    json.writeArrayFieldStart("rows");
  }

  @Override
  public void finding(Finding finding) throws IOException {
    findings++;
    if (findings > MOST_FINDINGS) {
      return;
    }
    json.writeStartObject();
    row(finding.object(), finding.state());
    json.writeNumberField("p", policies.computeIfAbsent(finding.policy(), any -> policies.size()));
    json.writeArrayFieldStart("r");
    for (NonComplianceReason reason : finding.reasons()) {
      json.writeStartArray();
      json.writeString(ReasonText.of(reason));
      json.writeString(ShownValue.text(reason.field()));
      json.writeString(reason.actual().isAbsent() ? "missing" : ShownValue.of(reason.actual()));
      json.writeString(reason.operator().wireName() + " " + ShownValue.of(reason.wanted()));
      json.writeEndArray();
    }
    json.writeEndArray();
    output.text("f", finding.failure().map(failure -> failure.message()));
    output.text(
        "m",
        Optional.of(finding.missing())
            .filter(missing -> !missing.isEmpty())
            .map(missing -> String.join(", ", missing)));
    output.text("t", finding.message());
    if (finding.exemption().isPresent()) {
      exemption(finding.exemption().get());
    }
    json.writeEndObject();
  }

  private void exemption(Exemption exemption) throws IOException {
    json.writeArrayFieldStart("e");
    json.writeString(exemption.title());
    json.writeString(exemption.category().wireName());
    json.writeString(exemption.expiresOn().map(Object::toString).orElse(""));
    json.writeString(exemption.note().ticket().orElse(""));
    json.writeString(exemption.note().owner().orElse(""));
    json.writeString(exemption.note().reason().or(exemption::description).orElse(""));
    json.writeEndArray();
  }

  @Override
  public boolean wantsObjects() {
    return true;
  }

  @Override
  public void object(Resource object, ComplianceState state) throws IOException {
    byVault.computeIfAbsent(object.vaultId().orElse(""), any -> new StateTally()).add(state);
    byOwner
        .computeIfAbsent(context.owners().of(object).orElse(""), any -> new StateTally())
        .add(state);
    if (state == ComplianceState.COMPLIANT && ++compliant <= MOST_COMPLIANT) {
      json.writeStartObject();
      row(object, state);
      json.writeEndObject();
    }
  }

  private void row(Resource object, ComplianceState state) throws IOException {
    String vault = object.vaultId().orElse("");
    json.writeNumberField("v", vaults.computeIfAbsent(vault, any -> vaults.size()));
    String id = object.id().isEmpty() ? object.name() : object.id();
    json.writeStringField("o", id.startsWith(vault) ? id.substring(vault.length()) : id);
    json.writeStringField("s", state.wireName());
    output.text("w", context.owners().of(object));
  }

  @Override
  public void end(ScanSummary summary) throws IOException {
    json.writeEndArray();
    HtmlSummary rest = new HtmlSummary(output);
    rest.policies(policies.keySet());
    output.texts("vaults", vaults.keySet().stream().toList());
    rest.tallies("byVault", byVault);
    rest.tallies("byOwner", byOwner);
    rest.summary(summary);
    rest.events(context.events());
    json.writeStringField("asOf", context.asOf().toString());
    json.writeNumberField("findings", findings);
    json.writeNumberField("mostFindings", MOST_FINDINGS);
    json.writeNumberField("compliant", compliant);
    json.writeNumberField("mostCompliant", MOST_COMPLIANT);
    json.writeEndObject();
    output.close();
    out.print(page.afterData());
    out.flush();
    if (findings > MOST_FINDINGS || compliant > MOST_COMPLIANT) {
      context
          .notes()
          .accept(
              "the HTML page lists the first "
                  + Math.min(findings, MOST_FINDINGS)
                  + " of "
                  + findings
                  + " findings and "
                  + Math.min(compliant, MOST_COMPLIANT)
                  + " of "
                  + compliant
                  + " compliant objects; its figures count all of them");
    }
  }
}
