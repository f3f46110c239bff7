package dev.portcullis.repl.command;

import java.util.ArrayList;
import java.util.List;

/** The words of a command: parted by blanks, which quotes hold together. */
public final class Words {

  private Words() {}

  /**
   * A word.
   *
   * @param text the word without its quotes
   * @param start where it begins in the line, its quote included
   */
  public record Word(String text, int start) {}

  /**
   * The words of a line. A quote that is not closed reaches to the end; after a blank at the end
   * stands an empty word, which is about to be typed.
   */
  public static List<Word> of(String line) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      if (Character.isWhitespace(line.charAt(at))) {
        at++;
      } else {
        at = take(line, at, words);
      }
    }
    boolean open = line.isEmpty() || !Character.isWhitespace(line.charAt(line.length() - 1));
    if (!open || words.isEmpty()) {
      words.add(new Word("", line.length()));
    }
    return words;
  }

  /** The texts of the words of a line; none where there is nothing but blanks. */
  public static List<String> texts(String line) {
    return line.isBlank() ? List.of() : of(line.strip()).stream().map(Word::text).toList();
  }

  /** A text as one word: in quotes where it needs them. */
  public static String quoted(String text) {
    boolean plain =
        !text.isEmpty()
            && text.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\'');
    if (plain) {
      return text;
    }
    return text.indexOf('"') < 0 ? '"' + text + '"' : "'" + text + "'";
  }

  private static int take(String line, int start, List<Word> words) {
    StringBuilder text = new StringBuilder();
    char quote = 0;
    int at = start;
    for (; at < line.length(); at++) {
      char character = line.charAt(at);
      if (quote != 0) {
        if (character == quote) {
          quote = 0;
        } else {
          text.append(character);
        }
      } else if (character == '"' || character == '\'') {
        quote = character;
      } else if (Character.isWhitespace(character)) {
        break;
      } else {
        text.append(character);
      }
    }
    words.add(new Word(text.toString(), start));
    return at;
  }
}
