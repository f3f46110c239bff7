package dev.portcullis.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portcullis.engine.state.Verdict;
import dev.portcullis.testing.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationCasesTest {

  @TempDir Path folder;

  @Test
  void noNoteOfAFileStandsTwice() {
    assertThat(EvaluationCases.all()).extracting(EvaluationCase::toString).doesNotHaveDuplicates();
  }

  @Test
  void everyPublishedDefinitionHasACaseThatItMatchesAndOneThatItDoesNot() {
    Set<String> matched = new TreeSet<>();
    Set<String> unmatched = new TreeSet<>();
    for (EvaluationCase published : EvaluationCases.published()) {
      boolean matches = published.want().verdict() == Verdict.Kind.NON_COMPLIANT;
      (matches ? matched : unmatched).add(published.policy().text());
    }

    Set<String> definitions = new TreeSet<>();
    int count = Corpus.forEach(Corpus.KEY_VAULT_DEFINITIONS, (path, text) -> definitions.add(text));
    assertThat(count).isEqualTo(49);
    assertThat(matched).containsAll(definitions);
    assertThat(unmatched).containsAll(definitions);
  }

  @Test
  void refusesAnUnknownKey() throws IOException {
    Path file = folder.resolve("cases.yaml");
    Files.writeString(
        file,
        """
        - note: a key that nobody knows
          if: {field: kind, equals: x}
          resorce: {kind: x}
          want: compliant
        """);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseFile.read("cases.yaml", file, Map.of()))
        .withMessage("unknown key `resorce` in: a key that nobody knows");
  }
}
