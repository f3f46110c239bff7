package dev.portcullis.parser;

import dev.portcullis.ast.TreeText;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.source.Source;
import dev.portcullis.testing.GoldenFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AzurePolicyGoldenTest {

  private static final String FOLDER = "dev/portcullis/parser/";

  @Test
  void readsADefinitionIntoThisTree() {
    var definitions = AstAssert.jsonFile(source("definition/in.json"));

    GoldenFile.assertSame(FOLDER + "definition/expected.tree", TreeText.of(definitions));
  }

  @Test
  void tellsOfAllFaultsOfAFileInThisWay() {
    String told =
        AzurePolicyParser.parse(source("faults/in.json")).diagnostics().stream()
            .map(DiagnosticPrinter::print)
            .collect(Collectors.joining("\n"));

    GoldenFile.assertSame(FOLDER + "faults/expected.txt", told);
  }

  private static Source source(String path) {
    return Source.of(path, GoldenFile.input(FOLDER + path));
  }
}
