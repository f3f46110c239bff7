package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {

  private final List<String> faults = new ArrayList<>();

  @Test
  void readsEveryPublishedDefinition() {
    int definitions = Corpus.forEachDefinition(this::read);

    assertThat(faults).isEmpty();
    assertThat(definitions).isEqualTo(5009);
  }

  @Test
  void readsEveryPublishedInitiative() {
    int initiatives = Corpus.forEachInitiative(this::read);

    assertThat(faults).isEmpty();
    assertThat(initiatives).isEqualTo(257);
  }

  private void read(Source source) {
    for (Diagnostic diagnostic : AzurePolicyParser.parse(source).diagnostics()) {
      faults.add(DiagnosticPrinter.print(diagnostic));
    }
  }
}
