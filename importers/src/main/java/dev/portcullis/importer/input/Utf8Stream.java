package dev.portcullis.importer.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Characters of another encoding as UTF-8, so that everything after it knows one encoding. */
final class Utf8Stream extends InputStream {

  private static final int CHARACTERS = 8192;

  private final Reader reader;
  private final char[] characters = new char[CHARACTERS];
  private byte[] bytes = new byte[0];
  private int next;

  Utf8Stream(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int given = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, buffer, offset, given);
    next += given;
    return given;
  }

  private boolean fill() throws IOException {
    if (next < bytes.length) {
      return true;
    }
    int read = reader.read(characters, 0, CHARACTERS - 1);
    if (read < 0) {
      return false;
    }
    if (Character.isHighSurrogate(characters[read - 1])) {
      // The two halves of one character become bytes together.
      int half = reader.read();
      if (half >= 0) {
        characters[read++] = (char) half;
      }
    }
    bytes = new String(characters, 0, read).getBytes(StandardCharsets.UTF_8);
    next = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
