package dev.portcullis.repl.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prompt in a real terminal. */
class PromptTerminalTest {

  private static final String PROMPT = "portcullis>";

  @TempDir private Path folder;
  private @Nullable Tmux tmux;

  @BeforeEach
  void needATerminal() {
    Tmux.assumeInstalled();
  }

  @AfterEach
  void close() {
    if (tmux != null) {
      tmux.close();
    }
  }

  @Test
  void completesAnswersAndLeaves() {
    Tmux terminal = open(Map.of(), "../examples/contoso");

    terminal.type("for cert");
    terminal.press("Tab");
    terminal.awaitLastLine(PROMPT + " for certificate");
    terminal.type("when validityInM");
    terminal.press("Tab");
    terminal.awaitLastLine(PROMPT + " for certificate when validityInMonths");
    terminal.type("> 48");
    terminal.press("Enter");
    terminal.await("3 of 100 certificates match; 1 object of other types  (");
    terminal.awaitLastLine(PROMPT);

    terminal.type("for certificate when nonsense");
    terminal.press("C-c");
    terminal.awaitLastLine(PROMPT);
    terminal.press("C-c");
    terminal.await("note: Ctrl-D or `:quit` leaves");
    terminal.awaitLastLine(PROMPT);
    terminal.press("C-d");
    terminal.await("it ended with 0");
  }

  @Test
  void keepsAStatementOfSeveralLinesAsOneEntryOfTheHistory() throws IOException {
    Tmux terminal = open(Map.of());
    terminal.type("for key when");
    terminal.press("Enter");
    terminal.awaitLastLine("         …>");
    terminal.type("keySize < 3072");
    terminal.press("Enter");
    terminal.await("0 of 0 keys match");
    terminal.awaitLastLine(PROMPT);
    terminal.press("Up");
    terminal.awaitLastLine(PROMPT + " for key when\n         …> keySize < 3072");
    terminal.press("C-c");
    terminal.awaitLastLine(PROMPT);
    terminal.paste("policy \"Pasted\" {\n  for key\n\n  then audit\n}");
    terminal.await("then audit");
    terminal.press("Enter");
    terminal.await("defined \"Pasted\"");
    terminal.awaitLastLine(PROMPT);
    terminal.type(":quit");
    terminal.press("Enter");
    terminal.await("it ended with 0");
    terminal.close();
    tmux = null;

    Path history = folder.resolve("portcullis/history");
    assertThat(Files.readAllLines(history)).hasSize(3);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
        .isEqualTo("rw-------");

    Tmux next = open(Map.of());
    next.press("C-r");
    next.await("bck-i-search");
    next.type("3072");
    next.await("keySize < 3072");
    next.press("Enter");
    next.await("0 of 0 keys match");
  }

  @Test
  void coloursOnlyWhereTheyAreWanted() {
    String red = "\u001b[31m";
    try (Tmux colored = open(Map.of())) {
      colored.type("@");
      colored.await(PROMPT + " @");
      assertThat(colored.coloredScreen()).contains(red);
    }
    try (Tmux plain = open(Map.of("NO_COLOR", "1"))) {
      plain.type("@");
      plain.await(PROMPT + " @");
      assertThat(plain.coloredScreen()).doesNotContain("\u001b[");
    }
    try (Tmux dumb = open(Map.of("TERM", "dumb"))) {
      dumb.type(":engine");
      dumb.press("Enter");
      dumb.await("engine: drools");
      assertThat(dumb.coloredScreen()).doesNotContain("\u001b[");
    }
    tmux = null;
  }

  private Tmux open(Map<String, String> environment, String... paths) {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("XDG_STATE_HOME", folder.toString());
    variables.put("LC_ALL", "C.UTF-8");
    variables.put("TERM", "screen-256color");
    variables.putAll(environment);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dportcullis.terminal.in=true",
                "-Dportcullis.terminal.out=true",
                "-Dportcullis.terminal.err=true",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.portcullis.cli.Main",
                "prompt"));
    command.addAll(List.of(paths));
    Tmux opened = Tmux.start(folder, variables, command);
    tmux = opened;
    opened.await(PROMPT);
    return opened;
  }
}
