package dev.portcullis.engine.monitor;

import dev.portcullis.engine.function.PolicyInstants;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** Goes along what {@link Packer} wrote. */
final class PackedReader {

  private static final int DATE_LENGTH_WITHOUT_ZONE = 19;

  private final PackingDictionary dictionary;
  private final byte[] bytes;
  private int at;

  PackedReader(PackingDictionary dictionary, byte[] bytes) {
    this.dictionary = dictionary;
    this.bytes = bytes;
  }

  /** Where it is. */
  int place() {
    return at;
  }

  /** Goes to a place where it was before. */
  void moveTo(int place) {
    at = place;
  }

  /** The next byte. */
  int next() {
    return bytes[at++];
  }

  /** The tag of the value in front, which stays in front. */
  int tag() {
    return bytes[at];
  }

  /** A text that is not the id. */
  String text() {
    return text(next());
  }

  /** A text whose tag has been passed. */
  String text(int tag) {
    return switch (tag) {
      case Tag.KNOWN -> dictionary.text((int) number());
      case Tag.DATE -> date(signed());
      case Tag.LATIN -> latin((int) number());
      case Tag.WIDE -> wide((int) number());
      default -> throw new IllegalStateException("no text is packed as " + tag);
    };
  }

  private static String date(long seconds) {
    return PolicyInstants.format(Instant.ofEpochSecond(seconds))
            .substring(0, DATE_LENGTH_WITHOUT_ZONE)
        + "Z";
  }

  private String latin(int length) {
    return new String(bytes, pass(length), length, StandardCharsets.ISO_8859_1);
  }

  private String wide(int length) {
    char[] letters = new char[length];
    for (int i = 0; i < length; i++) {
      letters[i] = (char) ((next() & 0xFF) << 8 | (next() & 0xFF));
    }
    return new String(letters);
  }

  private int pass(int length) {
    int first = at;
    at += length;
    return first;
  }

  /** A number below zero or above. */
  long signed() {
    long number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  /** A number, or a size. */
  long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  /** Passes over a value, whatever it is. */
  void skip() {
    int tag = next();
    switch (tag) {
      case Tag.MISSING, Tag.NULL, Tag.TRUE, Tag.FALSE, Tag.ID -> {}
      case Tag.INTEGER, Tag.KNOWN, Tag.DATE -> number();
      case Tag.NUMBER -> skip();
      case Tag.LATIN -> pass((int) number());
      case Tag.WIDE -> pass(2 * (int) number());
      case Tag.ARRAY -> skip((int) number());
      case Tag.SHAPED -> skip(dictionary.keys((int) number()).size());
      case Tag.OBJECT -> skip(2 * (int) number());
      default -> throw new IllegalStateException("nothing is packed as " + tag);
    }
  }

  private void skip(int values) {
    for (int i = 0; i < values; i++) {
      skip();
    }
  }

  /** Whether what lies between a place and here is the same in another one. */
  boolean isSameSince(int place, PackedReader other, int otherPlace) {
    return Arrays.equals(bytes, place, at, other.bytes, otherPlace, other.at);
  }
}
