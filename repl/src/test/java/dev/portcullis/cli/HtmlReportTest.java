package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML page of a scan: what is in it, and how it is to use in a browser. */
class HtmlReportTest {

  private static final Path ESTATE = Path.of("src/test/resources/dev/portcullis/cli/report/estate");
  private static final Path SCRIPT = Path.of("src/test/browser/click.cjs");
  private static final Path PACKAGES = Path.of("target/browser/node_modules");

  private static final Pattern DATA =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void nothingOfAStrangersIsMarkup() throws IOException {
    String page = Files.readString(page());

    assertThat(page).doesNotContain("<script>alert", "<img", "@all<!--");
    assertThat(page.split("<script", -1)).hasSize(3);
    // A name space is no address that anybody asks.
    assertThat(page.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http:", "https:", "src=\"", "{{");
  }

  @Test
  void theDataHaveFindingsAndCompliantObjects() throws IOException {
    JsonNode data = data(page());

    assertThat(data.get("findings").asInt()).isEqualTo(7);
    assertThat(data.get("compliant").asInt()).isEqualTo(3);
    assertThat(data.get("rows")).hasSize(10);
    assertThat(data.get("policies")).hasSize(3);
    assertThat(data.get("vaults").get(1).asText()).contains("<img src=x onerror=alert(1)>");
    assertThat(data.at("/objects/components/nonCompliant").asInt()).isEqualTo(2);
    assertThat(data.at("/exemptions/0/ticket").asText()).isEqualTo("SEC-7");
    assertThat(data.get("events")).hasSize(2);
  }

  @Test
  void whatAPageCannotHoldIsTold() throws IOException {
    StringBuilder inventory = new StringBuilder();
    for (int key = 0; key < 20_010; key++) {
      inventory
          .append("{\"type\": \"Microsoft.KeyVault.Data/vaults/keys\", \"id\": \"/subscriptions/s")
          .append("/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v/keys/k")
          .append(key)
          .append("\", \"keyType\": \"RSA\", \"keySize\": 1024}\n");
    }
    Path keys = Files.writeString(folder.resolve("keys.ndjson"), inventory);
    Path page = folder.resolve("many.html");

    CommandRun run =
        CommandRun.of(
            "scan",
            ESTATE.resolve("keys.policy").toString(),
            keys.toString(),
            "--format",
            "html",
            "-o",
            page.toString());

    assertThat(run.err()).contains("lists the first 20000 of 20010 findings and 0 of 0 compliant");
    JsonNode data = data(page);
    assertThat(data.get("rows")).hasSize(20_000);
    assertThat(data.get("findings").asInt()).isEqualTo(20_010);
    assertThat(data.at("/byVault/most/0/1").asInt()).isEqualTo(20_010);
  }

  @Test
  void aReaderGetsAboutInABrowser() throws IOException, InterruptedException {
    Optional<Path> node = program("node");
    Optional<Path> browser = program("chromium");
    assumeTrue(node.isPresent(), "node is missing: nobody looked at the HTML page");
    assumeTrue(browser.isPresent(), "chromium is missing: nobody looked at the HTML page");
    assumeTrue(Files.isDirectory(PACKAGES), PACKAGES + " is missing: .ci/run installs it");

    ProcessBuilder builder =
        new ProcessBuilder(
                node.get().toString(),
                SCRIPT.toAbsolutePath().toString(),
                page().toString(),
                browser.get().toString())
            .redirectErrorStream(true);
    builder.environment().put("NODE_PATH", PACKAGES.toAbsolutePath().toString());
    Process run = builder.start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo("fine");
  }

  private Path page() throws IOException {
    Path page = folder.resolve("report.html");
    Path log = folder.resolve("events.ndjson");
    decide(log, "erik@contoso.example", 4096);
    decide(log, "mallory</script><script>alert(3)</script>", 1024);
    CommandRun.of(
        "scan",
        ESTATE.toString(),
        "--as-of",
        "2026-11-24",
        "--report",
        "html=" + page,
        "--events",
        log.toString());
    return page;
  }

  private void decide(Path log, String requester, int bits) {
    String request =
        """
        {"operation": "KeyCreate", "requester": "%s", "resource": {
          "type": "Microsoft.KeyVault.Data/vaults/keys", "name": "new", "keyType": "RSA", "keySize": %s,
          "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-plain/keys/new"}}
        """
            .formatted(requester, Integer.toString(bits));
    CommandRun.withInput(request, "decide", "-", ESTATE.toString(), "--events", log.toString());
  }

  private static JsonNode data(Path page) throws IOException {
    Matcher data = DATA.matcher(Files.readString(page));
    assertThat(data.find()).isTrue();
    return new ObjectMapper().readTree(data.group(1));
  }

  private static Optional<Path> program(String name) {
    return Arrays.stream(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
