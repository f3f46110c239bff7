package dev.portcullis.importer.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a file into parts of about a quarter of a megabyte, at the ends of lines. */
final class ChunkSource {

  private static final int SIZE = 1 << 18;

  private final InputStream in;
  private byte[] rest = new byte[0];
  private long offset;
  private boolean ended;

  ChunkSource(InputStream in) {
    this.in = in;
  }

  /** The bytes of the file's content before the next part. */
  long offset() {
    return offset;
  }

  /**
   * The next part; nothing at the end.
   *
   * @throws IOException if it cannot be read, or is a single line: the offset stays at its start
   */
  Optional<Chunk> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    byte[] bytes = Arrays.copyOf(rest, SIZE);
    int filled = rest.length + in.readNBytes(bytes, rest.length, SIZE - rest.length);
    int length = filled < SIZE ? filled : afterLastLine(bytes);
    if (length == 0 && filled > 0) {
      throw new IOException("a line is too long");
    }
    ended = filled < SIZE;
    rest = Arrays.copyOfRange(bytes, length, filled);
    Chunk chunk = new Chunk(bytes, length, offset);
    offset += length;
    return Optional.of(chunk);
  }

  private static int afterLastLine(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }
}
