package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTokenTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "when, KEYWORD",
        "keySize, WORD",
        "key, WORD",
        "Microsoft.KeyVault/vaults, TYPE",
        "$effect, PARAMETER",
        "\"text\", TEXT",
        "\"\"\"a \" b\"\"\", TEXT",
        "-3.5, NUMBER",
        "`a b`, QUOTED_NAME",
        ">=, COMPARISON",
        "[, OPENING",
        "}, CLOSING",
        "[*], PUNCTUATION",
        "// note, COMMENT",
        "\"\"\", UNCLOSED",
        "/* note, UNCLOSED",
        "\"text, FAULT",
        "@, FAULT"
      })
  void tellsWhatAWordOrSignIs(String text, SyntaxToken.Kind kind) {
    assertThat(SyntaxToken.of(text)).containsExactly(new SyntaxToken(kind, 0, text.length(), text));
  }

  @Test
  void keepsCommentsInTheirPlace() {
    List<SyntaxToken> tokens = SyntaxToken.of("a /* é */ = 1 // end");

    assertThat(tokens)
        .extracting(SyntaxToken::text)
        .containsExactly("a", "/* é */", "=", "1", "// end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  \n", "a\u00e9\ud83d\ude00 = \"\ud83d\ude00\"", "\ud800 \u0000 '", "\"\\"})
  void coversAnyTextWithoutOverlap(String text) {
    int end = 0;
    for (SyntaxToken token : SyntaxToken.of(text)) {
      assertThat(text.substring(end, token.start())).isBlank();
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
      end = token.end();
    }
    assertThat(text.substring(end)).isBlank();
  }
}
