package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.printer.AzurePolicyPrinter;
import dev.portcullis.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {

  @Test
  void readsEveryPublishedDefinitionAndPrintsTheSame() {
    int definitions =
        Corpus.forEachDefinition(source -> assertSurvives(source, PolicyDefinition.class));

    assertThat(definitions).isEqualTo(5009);
  }

  @Test
  void readsEveryPublishedInitiativeAndPrintsTheSame() {
    int initiatives = Corpus.forEachInitiative(source -> assertSurvives(source, Initiative.class));

    assertThat(initiatives).isEqualTo(257);
  }

  private static void assertSurvives(Source source, Class<? extends Definition> kind) {
    List<Definition> definitions = AstAssert.jsonFile(source);

    assertThat(definitions).hasSize(1).hasOnlyElementsOfType(kind);
    Source printed = Source.of("printed.json", AzurePolicyPrinter.print(definitions.get(0)));
    assertThat(JsonSame.canonical(printed)).as(source.name()).isEqualTo(JsonSame.canonical(source));
  }
}
