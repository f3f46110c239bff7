package dev.portcullis.engine.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.function.FoldedText.Match;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

  @Test
  void placesAreThoseOfTheTextItself() {
    FoldedText text = new FoldedText("ßtraße STRASSE");

    assertThat(text.matches("STRASSE")).containsExactly(new Match(7, 14));
    assertThat(text.matches("raß")).containsExactly(new Match(2, 5), new Match(9, 13));
    assertThat(text.indexOf("tra")).isEqualTo(1);
    assertThat(text.lastIndexOf("TRA")).isEqualTo(8);
  }

  @Test
  void halfALetterIsNoMatch() {
    assertThat(new FoldedText("ß").matches("s")).isEmpty();
    assertThat(new FoldedText("ßs").matches("s")).containsExactly(new Match(1, 2));
  }

  @Test
  void aMatchBeginsAfterTheOneBefore() {
    assertThat(new FoldedText("aaaa").matches("aa"))
        .containsExactly(new Match(0, 2), new Match(2, 4));
  }
}
