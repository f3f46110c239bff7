package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portcullis.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Debt that is accepted: only what is new or worse is told and counts. */
class BaselineTest {

  private static final String KEY =
      "{\"type\": \"Microsoft.KeyVault.Data/vaults/keys\", \"id\": \"/subscriptions/s/resourceGroups/g"
          + "/providers/Microsoft.KeyVault/vaults/v/keys/%s\", \"keySize\": %s}\n";

  @TempDir private Path folder;
  private Path baseline = Path.of("");

  @BeforeEach
  void acceptOneKey() throws IOException {
    baseline = folder.resolve("baseline.json");
    Files.writeString(
        folder.resolve("p.policy"),
        "policy \"Long keys\" { mode Microsoft.KeyVault.Data for key when keySize < 3072 then deny }");
    CommandRun run = scan(KEY.formatted("a", "2048"), "--write-baseline", "" + baseline);
    assertThat(run.exitCode()).isEqualTo(ExitCode.DENIED);
  }

  @Test
  void whatIsWrittenFitsItsSchema() throws IOException {
    assertThat(faults("baseline", Files.readString(baseline))).isEmpty();
  }

  @Test
  void whatWasAcceptedIsNotToldAndBreaksNothing() throws IOException {
    CommandRun run = known(KEY.formatted("a", "2048"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).doesNotContain("keySize is");
    assertThat(run.err()).contains("1 accepted and not told, 0 worse than accepted");
  }

  @Test
  void anotherObjectIsNewWhereAsManyAreAtFault() throws IOException {
    CommandRun run = known(KEY.formatted("b", "2048"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DENIED);
    assertThat(run.err())
        .contains("stale, it was not found again: `Long keys` and /subscriptions/s");
  }

  @Test
  void worseCountsAndBetterDoesNot() throws IOException {
    CommandRun worse = known(KEY.formatted("a", "1024"));

    assertThat(worse.exitCode()).isEqualTo(ExitCode.DENIED);
    assertThat(worse.err()).contains("1 worse than accepted");
    assertThat(known(KEY.formatted("a", "2560")).exitCode()).isEqualTo(ExitCode.OK);
    assertThat(known(KEY.formatted("a", "\"large\"")).exitCode()).isEqualTo(ExitCode.DENIED);
  }

  @Test
  void aDateEndsTheAcceptanceAndIsKept() throws IOException {
    Files.writeString(
        baseline,
        Files.readString(baseline).replace("\"state\"", "\"until\": \"2026-11-25\", \"state\""));
    String key = KEY.formatted("a", "2048");

    assertThat(known(key, "--as-of", "2026-11-24").exitCode()).isEqualTo(ExitCode.OK);
    CommandRun after = known(key, "--as-of", "2026-11-25", "--write-baseline", "" + baseline);

    assertThat(after.exitCode()).isEqualTo(ExitCode.DENIED);
    assertThat(after.err()).contains("1 accepted no longer");
    assertThat(baseline).content().contains("\"until\": \"2026-11-25T00:00:00Z\"");
  }

  @Test
  void jsonAndSarifSayHowEachFindingStandsToTheFile() throws IOException {
    Files.writeString(
        baseline,
        Files.readString(baseline).replace("\"state\"", "\"until\": \"2026-11-25\", \"state\""));
    Path sarif = folder.resolve("scan.sarif");

    assertThat(states(KEY.formatted("b", "2048"), sarif)).containsExactly("new");
    assertThat(sarif).content().contains("\"baselineState\": \"new\"");
    assertThat(states(KEY.formatted("a", "1024"), sarif)).containsExactly("updated");
    assertThat(sarif).content().contains("\"baselineState\": \"updated\"");
    assertThat(states(KEY.formatted("a", "2048"), sarif)).containsExactly("unchanged");
    assertThat(sarif).content().contains("\"baselineState\": \"unchanged\"");
  }

  @Test
  void withoutABaselineNothingIsSaidOfOne() throws IOException {
    CommandRun run = scan(KEY.formatted("a", "2048"), "--format", "json");

    assertThat(run.out()).contains("\"findings\"").doesNotContain("baselineState");
  }

  /** The states in the JSON of a scan of the day on which the acceptance ends. */
  private List<String> states(String inventory, Path sarif) throws IOException {
    CommandRun run =
        known(inventory, "--as-of", "2026-11-25", "--format", "json", "--report", "sarif=" + sarif);
    assertThat(faults("scan", run.out())).isEmpty();
    return Pattern.compile("\"baselineState\": \"(\\w+)\"")
        .matcher(run.out())
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void aFileThatIsMissingOrNoneIsTold() throws IOException {
    Files.delete(baseline);
    CommandRun missing = known(KEY.formatted("a", "2048"));
    assertThat(missing.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(missing.err()).contains("there is no baseline " + baseline, "--write-baseline");

    Files.writeString(baseline, "{\"accepted\": [{\"policy\": 3}]}");
    assertThat(known(KEY.formatted("a", "2048")).err()).contains("entry 0 is malformed");
    Files.writeString(baseline, "[");
    assertThat(known(KEY.formatted("a", "2048")).err()).contains("is no baseline: it is no JSON");
  }

  private static List<?> faults(String schema, String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            Files.readString(Path.of("../docs/schemas/" + schema + ".schema.json")),
            InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  private CommandRun known(String inventory, String... options) throws IOException {
    return scan(
        inventory,
        Stream.concat(Stream.of("--baseline", baseline.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private CommandRun scan(String inventory, String... options) throws IOException {
    Path keys = Files.writeString(folder.resolve("keys.ndjson"), inventory);
    return CommandRun.of(
        Stream.concat(
                Stream.of("scan", folder.resolve("p.policy").toString(), keys.toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }
}
