package dev.portcullis.repl.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @Test
  void partsWordsAtBlanksThatNoQuotesHold() {
    assertThat(Words.texts(" 1  \"two words\" 'a \"b\"' x=\"y z\" "))
        .containsExactly("1", "two words", "a \"b\"", "x=y z");
    assertThat(Words.texts("  ")).isEmpty();
  }

  @Test
  void knowsWhereTheWordBeginsThatIsBeingTyped() {
    assertThat(Words.of(":why \"two wo"))
        .containsExactly(new Words.Word(":why", 0), new Words.Word("two wo", 5));
    assertThat(Words.of(":why ")).containsExactly(new Words.Word(":why", 0), new Words.Word("", 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "two words", "it's", "say \"x\"", ""})
  void quotesWhatNeedsIt(String text) {
    assertThat(Words.texts(Words.quoted(text))).containsExactly(text);
  }
}
