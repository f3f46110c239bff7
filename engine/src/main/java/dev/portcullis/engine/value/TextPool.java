package dev.portcullis.engine.value;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Texts and numbers that come again and again, such as types: each is made once. Belongs to one
 * thread at a time.
 */
final class TextPool {

  private static final int SIZE = 2_048;
  private static final int LONGEST = 48;

  /** A number has fewer digits than this to be kept. */
  private static final int LONGEST_NUMBER = 8;

  private final @Nullable String[] texts = new @Nullable String[SIZE];
  private final @Nullable NumberValue[] numbers = new @Nullable NumberValue[SIZE];

  /** The text at which a parser stands. */
  String text(JsonParser json) throws IOException {
    int length = json.getTextLength();
    char[] characters = json.getTextCharacters();
    int start = json.getTextOffset();
    if (length > LONGEST || isUnlikelyToComeAgain(characters, start, length)) {
      return new String(characters, start, length);
    }
    int place = place(characters, start, length);
    String known = texts[place];
    if (known != null && isSame(known, characters, start, length)) {
      return known;
    }
    String text = new String(characters, start, length);
    texts[place] = text;
    return text;
  }

  /** The number at which a parser stands. */
  NumberValue number(JsonParser json) throws IOException {
    int length = json.getTextLength();
    char[] characters = json.getTextCharacters();
    int start = json.getTextOffset();
    if (length > LONGEST_NUMBER) {
      return new NumberValue(new String(characters, start, length));
    }
    int place = place(characters, start, length);
    NumberValue known = numbers[place];
    if (known != null && isSame(known.text(), characters, start, length)) {
      return known;
    }
    NumberValue number = new NumberValue(new String(characters, start, length));
    numbers[place] = number;
    return number;
  }

  /** The text that some bytes of ASCII are. */
  String text(byte[] ascii, int start, int length) {
    if (length > LONGEST || isUnlikelyToComeAgain(ascii, start, length)) {
      return new String(ascii, start, length, StandardCharsets.ISO_8859_1);
    }
    int place = place(ascii, start, length);
    String known = texts[place];
    if (known != null && isSame(known, ascii, start, length)) {
      return known;
    }
    String text = new String(ascii, start, length, StandardCharsets.ISO_8859_1);
    texts[place] = text;
    return text;
  }

  /** The number that some digits are. */
  NumberValue number(byte[] ascii, int start, int length) {
    int place = place(ascii, start, length);
    NumberValue known = numbers[place];
    if (known != null && isSame(known.text(), ascii, start, length)) {
      return known;
    }
    NumberValue number =
        new NumberValue(new String(ascii, start, length, StandardCharsets.ISO_8859_1));
    if (length <= LONGEST_NUMBER) {
      numbers[place] = number;
    }
    return number;
  }

  private static boolean isUnlikelyToComeAgain(byte[] ascii, int start, int length) {
    return length >= 20 && ascii[start + 4] == '-' && ascii[start + length - 1] == 'Z';
  }

  private static int place(byte[] ascii, int start, int length) {
    int hash = length;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + ascii[i];
    }
    return place(hash);
  }

  private static int place(int hash) {
    return (hash ^ (hash >>> 11) ^ (hash >>> 22)) & (SIZE - 1);
  }

  private static boolean isSame(String text, byte[] ascii, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != ascii[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** A date that ends in Z. */
  private static boolean isUnlikelyToComeAgain(char[] characters, int start, int length) {
    return length >= 20 && characters[start + 4] == '-' && characters[start + length - 1] == 'Z';
  }

  private static int place(char[] characters, int start, int length) {
    int hash = length;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + characters[i];
    }
    return place(hash);
  }

  private static boolean isSame(String text, char[] characters, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != characters[start + i]) {
        return false;
      }
    }
    return true;
  }
}
