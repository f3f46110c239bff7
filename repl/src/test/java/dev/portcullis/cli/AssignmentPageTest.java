package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.reader.AssignmentReader;
import dev.portcullis.engine.assign.reader.ExemptionReader;
import dev.portcullis.importer.content.YamlReader;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/assignments.md shows can be read. */
class AssignmentPageTest {

  private static final Path PAGE = Path.of("..", "docs", "assignments.md");
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void theExamplesAreAnAssignmentAndAnExemption() throws IOException {
    List<Source> examples =
        EXAMPLE
            .matcher(Files.readString(PAGE))
            .results()
            .map(example -> Source.of("example.yaml", example.group(1)))
            .toList();

    Outcome<List<Assignment>> assignment =
        YamlReader.read(examples.get(0)).then(AssignmentReader::read);
    Outcome<List<Exemption>> exemption =
        YamlReader.read(examples.get(1)).then(ExemptionReader::read);

    assertThat(assignment.diagnostics()).isEmpty();
    assertThat(assignment.orElseThrow()).hasSize(1);
    assertThat(exemption.diagnostics()).isEmpty();
    assertThat(exemption.orElseThrow().get(0).title()).isEqualTo("certificate-validity");
    assertThat(examples).hasSize(2);
  }
}
