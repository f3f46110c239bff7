package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionParserTest {

  private static final String JSON =
      "{\"if\": {\"field\": \"name\", \"exists\": true}, \"then\": {\"effect\": \"audit\"}}";

  private static final String OURS = "policy \"p\" { when name exists then audit }";

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "// a\n/* { */\n", "\r\n\t "})
  void tellsTheSpellingsApartByTheFirstSign(String before) {
    assertThat(parse(before + JSON).orElseThrow()).hasSize(1);
    assertThat(parse(before + "[" + JSON + "]").orElseThrow()).hasSize(1);
    assertThat(parse(before + OURS).orElseThrow()).hasSize(1);
  }

  @Test
  void givesBothSpellingsTheSameTree() {
    String json = "{\"properties\": {\"displayName\": \"p\", \"policyRule\": " + JSON + "}}";

    AstAssert.assertSameTree(parse(OURS).orElseThrow().get(0), parse(json).orElseThrow().get(0));
  }

  @Test
  void readsNothingOutOfAnEmptyFile() {
    assertThat(parse("").orElseThrow()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "/*", "}", "nonsense", "\ud83d", "{", "["})
  void tellsOfTextInNeither(String text) {
    assertThat(parse(text).failed()).isTrue();
  }

  private static Outcome<List<Definition>> parse(String text) {
    return DefinitionParser.parse(Source.of("test", text));
  }
}
