package dev.portcullis.printer;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.MadeUpDefinitions;
import dev.portcullis.parser.AstAssert;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever definition can be read from JSON is read as it was printed, in both spellings. */
class PolicyPrinterPropertyTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void givesTheTreeBack(long seed) {
    MadeUpDefinitions definitions = new MadeUpDefinitions(seed);
    for (int run = 0; run < 1_000; run++) {
      Definition definition = definitions.next();
      AstAssert.assertSurvivesJson(definition);
      AstAssert.assertSurvivesPolicy(definition);
    }
  }
}
