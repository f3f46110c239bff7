package dev.portcullis.importer.inventory;

/** A part of a file that begins and ends with a line. */
final class Chunk {

  private final byte[] bytes;
  private final int length;
  private final long offset;

  /**
   * @param bytes its bytes, and others after them; not changed afterwards
   * @param length how many are its own
   * @param offset the bytes of the file's content before it
   */
  Chunk(byte[] bytes, int length, long offset) {
    this.bytes = bytes;
    this.length = length;
    this.offset = offset;
  }

  /** Its bytes, and others after them. */
  byte[] bytes() {
    return bytes;
  }

  /** How many bytes are its own. */
  int length() {
    return length;
  }

  /** The bytes of the file's content before it. */
  long offset() {
    return offset;
  }

  /** The first place from this one on where something stands. */
  int afterBlanks(int from) {
    int place = from;
    while (place < length && bytes[place] <= ' ' && bytes[place] >= 0) {
      place++;
    }
    return place;
  }
}
