package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class CorpusCheckTest {

  @TempDir Path folder;

  @Test
  void findsNoErrorInAllThatIsPublishedAndOnlyTheKnownWarnings() throws Exception {
    String corpus = System.getProperty("corpus", "");
    if (corpus.isEmpty()) {
      throw new TestAbortedException("-Dcorpus=<zip of the published policies> is not given");
    }

    CommandRun run = CommandRun.of("check", corpus, "--format", "json");

    assertThat(run.out().substring(0, run.out().indexOf('}')))
        .contains("\"files\": 5266", "\"definitions\": 5009", "\"initiatives\": 257")
        .contains("\"errors\": 0", "\"warnings\": 6450");
    assertThat(run.exitCode()).isZero();
    assertThat(filesAtFault(run.out())).isEqualTo(filesAtFaultInTheDocumentation());
  }

  /** Each file and code once, save for aliases of types that no catalogue knows. */
  private static SortedSet<String> filesAtFault(String report) throws MalformedJson {
    SortedSet<String> files = new TreeSet<>();
    ObjectValue all = (ObjectValue) ValueReader.read(report);
    for (Value element : ((ArrayValue) all.get("findings")).elements()) {
      ObjectValue finding = (ObjectValue) element;
      if (!finding.text("code").equals(DiagnosticCode.ALIAS_OF_UNKNOWN_TYPE.code())) {
        String file = finding.text("file");
        String root = "built-in-policies/";
        files.add(file.substring(file.indexOf(root) + root.length()) + " " + finding.text("code"));
      }
    }
    return files;
  }

  private static SortedSet<String> filesAtFaultInTheDocumentation() throws IOException {
    Pattern row = Pattern.compile("\\| `([^`]+)` \\| (POL\\d+) \\|.*");
    return Files.readAllLines(Path.of("../docs/corpus.md")).stream()
        .map(row::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1) + " " + found.group(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void holdsAnInitiativeAgainstTheDefinitionsOfItsOwnCloud() throws Exception {
    write("definitions/one/a.json", DEFINITION.formatted("old"));
    write("definitions/two/a.json", DEFINITION.formatted("new"));
    write("initiatives/one/i.json", INITIATIVE.formatted("old"));
    write("initiatives/two/i.json", INITIATIVE.formatted("new"));

    CommandRun run = CommandRun.of("check", folder.toString());

    assertThat(run.exitCode()).as(run.out()).isZero();
  }

  private static final String DEFINITION =
      """
      {
        "id": "/providers/Microsoft.Authorization/policyDefinitions/d",
        "name": "d",
        "properties": {
          "mode": "All",
          "parameters": {"%s": {"type": "String", "defaultValue": "a"}},
          "policyRule": {"if": {"field": "kind", "equals": "a"}, "then": {"effect": "audit"}}
        }
      }
      """;

  private static final String INITIATIVE =
      """
      {
        "id": "/providers/Microsoft.Authorization/policySetDefinitions/i",
        "name": "i",
        "properties": {
          "policyDefinitions": [
            {
              "policyDefinitionId": "/providers/Microsoft.Authorization/policyDefinitions/d",
              "parameters": {"%s": {"value": "b"}}
            }
          ]
        }
      }
      """;

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
