package dev.portcullis.engine.monitor;

/** What the first byte of a packed value says that it is. */
final class Tag {

  static final int MISSING = 0;
  static final int NULL = 1;
  static final int TRUE = 2;
  static final int FALSE = 3;

  /** A whole number that is written as Java writes a long. */
  static final int INTEGER = 4;

  /** Any other number, as its text. */
  static final int NUMBER = 5;

  /** A text of Latin letters: a byte each. */
  static final int LATIN = 6;

  /** Any other text: two bytes each. */
  static final int WIDE = 7;

  /** A text of the dictionary. */
  static final int KNOWN = 8;

  /** A date to the second, {@code 2026-11-24T08:00:00Z}. */
  static final int DATE = 9;

  /** The id of the resource, which stands in front. */
  static final int ID = 10;

  static final int ARRAY = 11;

  /** An object whose keys the dictionary has. */
  static final int SHAPED = 12;

  /** Any other object, its keys written out. */
  static final int OBJECT = 13;

  private Tag() {}
}
