package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.ast.Definition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.source.Position;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code check} has to say of all files together. */
public final class CheckReport {

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private int files;
  private int definitions;
  private int initiatives;

  /** Adds one file: what it holds, and what is wrong with it. */
  public void file(List<Definition> held, List<Diagnostic> found) {
    files++;
    int policies = (int) held.stream().filter(PolicyDefinition.class::isInstance).count();
    definitions += policies;
    initiatives += held.size() - policies;
    add(found.stream().sorted(Diagnostic.BY_POSITION).toList());
  }

  /** Adds whether Azure would take a definition: what stands against it, or nothing. */
  public void target(PolicyDefinition policy, List<Diagnostic> against) {
    targets.add(new Target(policy, List.copyOf(against)));
  }

  /** Adds what is wrong with no file in particular, or with one that holds no policies. */
  public void add(List<Diagnostic> found) {
    diagnostics.addAll(found);
  }

  /** All of them: file by file, in the order of the text. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** A definition, and what Azure has against it. */
  private record Target(PolicyDefinition policy, List<Diagnostic> against) {

    String title() {
      return policy.envelope().title().orElse("(untitled)");
    }
  }

  /** Whether Azure would refuse a definition that was meant for it. */
  public boolean isRefused() {
    return targets.stream().anyMatch(target -> !target.against().isEmpty());
  }

  /** How many diagnostics are errors. */
  public long errors() {
    return count(Severity.ERROR);
  }

  /** Prints the diagnostics and a line that sums them up. */
  public void printText(PrintWriter out) {
    diagnostics.forEach(diagnostic -> out.println(DiagnosticPrinter.print(diagnostic)));
    for (Target target : targets) {
      out.println(
          target.against().isEmpty()
              ? "azure takes \"" + target.title() + "\""
              : "azure refuses \"" + target.title() + "\": " + reasons(target));
    }
    out.printf(
        "%s and %s in %s: %s, %s%n",
        counted(definitions, "definition"),
        counted(initiatives, "initiative"),
        counted(files, "file"),
        counted(count(Severity.ERROR), "error"),
        counted(count(Severity.WARNING), "warning"));
    out.flush();
  }

  /** Prints JSON in the shape of docs/schemas/check.schema.json. */
  public void printJson(PrintWriter out) throws IOException {
    try (JsonOutput output = JsonOutput.indented(out)) {
      JsonGenerator json = output.generator();
      json.writeStartObject();
      json.writeObjectFieldStart("summary");
      json.writeNumberField("files", files);
      json.writeNumberField("definitions", definitions);
      json.writeNumberField("initiatives", initiatives);
      json.writeNumberField("errors", count(Severity.ERROR));
      json.writeNumberField("warnings", count(Severity.WARNING));
      json.writeNumberField("infos", count(Severity.INFO));
      json.writeEndObject();
      if (!targets.isEmpty()) {
        azure(output);
      }
      json.writeArrayFieldStart("findings");
      for (Diagnostic diagnostic : diagnostics) {
        finding(output, diagnostic);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static String reasons(Target target) {
    return target.against().stream()
        .map(Diagnostic::message)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void azure(JsonOutput output) throws IOException {
    JsonGenerator json = output.generator();
    json.writeArrayFieldStart("azure");
    for (Target target : targets) {
      json.writeStartObject();
      json.writeStringField("title", target.title());
      json.writeStringField("file", target.policy().span().source().name());
      json.writeBooleanField("taken", target.against().isEmpty());
      output.texts(
          "codes", target.against().stream().map(found -> found.code().code()).distinct().toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void finding(JsonOutput output, Diagnostic diagnostic) throws IOException {
    JsonGenerator json = output.generator();
    Position start = diagnostic.span().position();
    Position end = diagnostic.span().endPosition();
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code().code());
    json.writeStringField("name", diagnostic.code().slug());
    json.writeStringField("severity", diagnostic.severity().word());
    json.writeStringField("file", diagnostic.span().source().name());
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeStringField("message", diagnostic.message());
    output.text("hint", diagnostic.hint());
    json.writeEndObject();
  }

  private long count(Severity severity) {
    return diagnostics.stream().filter(found -> found.severity() == severity).count();
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
