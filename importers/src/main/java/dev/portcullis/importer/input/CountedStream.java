package dev.portcullis.importer.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that it passes on. */
class CountedStream extends FilterInputStream {

  private long count;

  CountedStream(InputStream in) {
    super(in);
  }

  final long count() {
    return count;
  }

  @Override
  public final int read() throws IOException {
    int read = in.read();
    if (read >= 0) {
      counted(1);
    }
    return read;
  }

  @Override
  public final int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      counted(read);
    }
    return read;
  }

  @Override
  public final long skip(long bytes) throws IOException {
    long skipped = in.skip(bytes);
    counted(skipped);
    return skipped;
  }

  @Override
  public final boolean markSupported() {
    return false;
  }

  private void counted(long bytes) throws IOException {
    count += bytes;
    check();
  }

  /** Called after every read; may refuse to go on. */
  void check() throws IOException {}
}
