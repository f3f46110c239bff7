package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.testing.GoldenFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** The forms of a scan's report, on an estate with every state and with hostile names. */
class ScanReportTest {

  private static final String REPORT = "dev/portcullis/cli/report/";
  private static final Path ESTATE = Path.of("src/test/resources", REPORT, "estate");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "text, scan.txt",
    "json, scan.json",
    "csv, scan.csv",
    "sarif, scan.sarif",
    "junit, scan-junit.xml",
    "markdown, scan.md"
  })
  void eachFormSaysThis(String format, String golden) {
    CommandRun run = scan("--format", format);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DENIED);
    GoldenFile.assertSame(REPORT + golden, run.out().replace("\r\n", "\n"));
  }

  @Test
  void sarifFitsItsSchema() throws IOException {
    assertFitsSarif(scan("--format", "sarif").out());
  }

  @Test
  void theFaultsOfPoliciesFitTheSchemaOfSarifToo() throws IOException {
    Path faulty = folder.resolve("faulty policy.json");
    Files.writeString(
        faulty, "{\"if\": {\"feld\": \"name\", \"equals\": 3}, \"then\": {\"effect\": \"audit\"}}");

    CommandRun run = CommandRun.of("check", faulty.toString(), "--format", "sarif");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertFitsSarif(run.out());
    JsonNode result = new ObjectMapper().readTree(run.out()).at("/runs/0/results/0");
    assertThat(result.get("ruleId").asText()).startsWith("POL");
    assertThat(result.get("level").asText()).isEqualTo("error");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .startsWith("file:///")
        .endsWith("faulty%20policy.json");
    assertFitsSarif(CommandRun.of("check", ESTATE.toString(), "--format", "sarif").out());
  }

  @Test
  void anExemptFindingIsSuppressedInSarif() throws IOException {
    JsonNode results =
        new ObjectMapper().readTree(scan("--format", "sarif").out()).at("/runs/0/results");

    assertThat(results)
        .filteredOn(result -> result.at("/properties/state").asText().equals("exempt"))
        .extracting(result -> result.at("/suppressions/0/justification").asText())
        .containsExactly("the terminals take no longer ones");
  }

  @Test
  void junitFitsItsSchemaAndCounts() throws IOException, SAXException {
    String xml = scan("--format", "junit").out();

    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources", REPORT, "junit.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    assertThat(xml)
        .contains("tests=\"7\" failures=\"3\" errors=\"1\" skipped=\"3\"")
        .doesNotContain("\u0007", "<img");
  }

  @Test
  void aPolicyThatHasNothingAgainstAnybodyPassesInJunit() throws IOException {
    Path policy = folder.resolve("any.policy");
    Files.writeString(
        policy, "policy \"Fine\" { mode Indexed for vault when name = \"x\" then audit }");

    String xml =
        CommandRun.of(
                "scan",
                policy.toString(),
                ESTATE.resolve("inventory.ndjson").toString(),
                "--format",
                "junit")
            .out();

    assertThat(xml)
        .contains("tests=\"1\" failures=\"0\"")
        .contains("<testcase classname=\"Fine\" name=\"2 compliant\"></testcase>");
  }

  @Test
  void csvIsReadBackWithoutAFormula() throws IOException {
    String csv = scan("--format", "csv").out();

    assertThat(csv.lines().count()).isEqualTo(8);
    assertThat(csv.split("\r\n")).hasSize(8);
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv)) {
      List<Map<String, String>> read = rows.readAll();
      assertThat(read)
          .allSatisfy(
              row -> assertThat(row.values()).noneMatch(cell -> cell.matches("(?s)[=+@-].*")));
      assertThat(read)
          .extracting(row -> row.get("owner"))
          .contains("payments", "'=cmd|' /C calc'!A0");
    }
  }

  @Test
  void markdownHoldsNoMarkupOfStrangers() {
    String markdown = scan("--format", "markdown").out();

    assertThat(markdown)
        .startsWith("## Compliance as of 2026-11-24T00:00:00Z\n\n|  | total |")
        .doesNotContain("<script>", "<img", "@all", "@security", "\u202e");
  }

  @Test
  void severalReportsComeFromOneScan() throws IOException {
    Path sarif = folder.resolve("new/folder/scan.sarif");
    Path csv = folder.resolve("scan.csv");
    Path json = folder.resolve("scan.json");

    CommandRun run =
        scan(
            "--report",
            "sarif=" + sarif,
            "--report",
            "CSV=" + csv,
            "--format",
            "json",
            "-o",
            "" + json);

    assertThat(run.out()).isEmpty();
    assertFitsSarif(Files.readString(sarif));
    assertThat(Files.readString(csv)).startsWith("state,object");
    assertThat(new ObjectMapper().readTree(json.toFile()).get("findings")).hasSize(7);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void aScanThatCannotBeDoneLeavesTheOldReport() throws IOException {
    Path report = Files.writeString(folder.resolve("scan.csv"), "old");
    Path broken = Files.writeString(folder.resolve("broken.policy"), "policy {");

    CommandRun run =
        CommandRun.of("scan", broken.toString(), "--report", "csv=" + report, "-o", "" + report);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(report).hasContent("old");
  }

  @Test
  void whatIsNoReportIsWrongUsage() {
    assertThat(scan("--report", "pdf=a.pdf").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(scan("--report", "csv=").err())
        .contains("`csv=` is not FORMAT=FILE with one of text, json, csv, sarif, junit, markdown");
    assertThat(scan("--report", "csv").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private static CommandRun scan(String... options) {
    return CommandRun.of(
        Stream.concat(
                Stream.of("scan", ESTATE.toString(), "--as-of", "2026-11-24"), Stream.of(options))
            .toArray(String[]::new));
  }

  private static void assertFitsSarif(String json) throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(
            ScanReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(
                      new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                  .validate(json, InputFormat.JSON))
          .as(json)
          .isEmpty();
    }
  }
}
