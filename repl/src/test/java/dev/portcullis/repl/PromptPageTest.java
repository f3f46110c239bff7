package dev.portcullis.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.repl.command.Commands;
import dev.portcullis.repl.command.ReplCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromptPageTest {

  @Test
  void listsEachCommandAsHelpDoes() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../docs/prompt.md")).stream()
            .filter(line -> line.startsWith("| `:"))
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(Commands.all().stream().map(PromptPageTest::row).toList());
  }

  private static String row(ReplCommand command) {
    return "| `%s` | %s |".formatted(command.synopsis().replace("|", "\\|"), command.summary());
  }
}
