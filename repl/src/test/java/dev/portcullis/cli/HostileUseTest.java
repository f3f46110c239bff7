package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every verb, given what no verb can use: it answers with words, never with a stack trace. */
class HostileUseTest {

  private static final String POLICY = "../examples/contoso/policies/certificate-validity.policy";

  /** Verbs with a place, {@code @}, for what they cannot use. */
  private static final List<List<String>> USES =
      List.of(
          List.of("scan", "@"),
          List.of("scan", "../examples/contoso", "--aliases", "@"),
          List.of("check", "@"),
          List.of("convert", "@", "--to", "json"),
          List.of("decide", "@", "../examples/contoso"),
          List.of("decide", "../examples/contoso/requests/renew-12-months.json", "@"),
          List.of("eval", "@", "../examples/contoso/vault.json"),
          List.of("eval", POLICY, "@"),
          List.of("eval", POLICY, "../examples/contoso/vault.json", "--related", "@"),
          List.of("assignment", "set", "@", "--enforcement", "off"));

  @TempDir private Path folder;
  private final List<String> useless = new ArrayList<>();

  @BeforeEach
  void makeWhatNobodyCanUse() throws IOException {
    useless.add(folder.resolve("missing.json").toString());
    useless.add(Files.createDirectory(folder.resolve("empty")).toString());
    write("empty.json", "");
    write("blank.json", " \n\t\r\n");
    write("brackets.json", "[".repeat(10_000));
    write("cut.json", "{\"if\": {\"field\": \"na");
    write("twice.json", "{\"if\": {}, \"if\": {}}");
    write("bom.json", "\uFEFF\uFEFF{}");
    write("long.json", "{\"a\": \"" + "x".repeat(2_000_000));
    write("nul.policy", "policy \u0000 {\r\n}\r\n");
    Files.write(folder.resolve("latin.json"), "{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1));
    useless.add(folder.resolve("latin.json").toString());
    byte[] binary = new byte[4_096];
    new Random(7).nextBytes(binary);
    Files.write(folder.resolve("binary.json"), binary);
    useless.add(folder.resolve("binary.json").toString());
  }

  @Test
  void everyVerbAnswersInWords() {
    for (List<String> use : USES) {
      for (String file : useless) {
        CommandRun run =
            CommandRun.of(
                use.stream().map(word -> word.equals("@") ? file : word).toArray(String[]::new));

        assertThat(run.exitCode())
            .as("%s with %s: %s", use, file, run.err())
            .isNotEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(run.out() + run.err())
            .as("%s with %s", use, file)
            .doesNotContain("Exception", "\tat ", "this is a fault of Portcullis");
        assertThat(Stream.of(run.out(), run.err()))
            .as("%s with %s says something", use, file)
            .anyMatch(text -> !text.isBlank());
      }
    }
  }

  @Test
  void theMachinesDoorAnswersEveryLine() {
    String lines =
        String.join(
            "\n",
            "[".repeat(10_000),
            "\uFEFF{}",
            "\u0000",
            "{\"policy\": 1, \"resource\": 2, \"parameters\": 3, \"related\": 4, \"now\": 5}",
            "{\"policy\": {\"if\": {}, \"if\": {}}}",
            "\"\\ud800\"",
            "{\"policy\": \"" + "(".repeat(20_000) + "\", \"resource\": {}}");

    CommandRun run = CommandRun.withInput(lines, "eval", "--jsonl");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .hasSize(7)
        .allSatisfy(line -> assertThat(line).contains("\"error\":{\"stage\":\"parse\""));
  }

  private void write(String name, String text) throws IOException {
    useless.add(Files.writeString(folder.resolve(name), text).toString());
  }
}
