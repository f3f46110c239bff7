package dev.portcullis.importer.inventory;

import dev.portcullis.importer.input.InputLimitException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the reading of a record that will not end, before it fills the memory. */
final class RecordGuard extends FilterInputStream {

  private static final int MOST_BYTES = 32 << 20;

  private long sinceRecordBegan;

  RecordGuard(InputStream in) {
    super(in);
  }

  void recordBegins() {
    sinceRecordBegan = 0;
  }

  @Override
  public int read() throws IOException {
    count(1);
    return in.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count(read);
    return read;
  }

  private void count(int bytes) throws InputLimitException {
    sinceRecordBegan += bytes;
    if (sinceRecordBegan > MOST_BYTES) {
      throw new InputLimitException(
          "one record has more than " + MOST_BYTES + " bytes",
          "each record of an inventory is one resource, key, secret or certificate");
    }
  }
}
