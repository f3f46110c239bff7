package dev.portcullis.importer.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** From the bytes of a file to its content: gzip undone, text in UTF-16 turned into UTF-8. */
final class Unpacking {

  private static final int BUFFER = 1 << 16;

  private Unpacking() {}

  /** The content of a file; compression and encoding are told by its first bytes. */
  static InputStream unpack(InputStream raw, InputLimits limits) throws IOException {
    InputStream in = new BufferedInputStream(raw, BUFFER);
    try {
      if (startsWith(in, 0x1F, 0x8B)) {
        CountedStream packed = new CountedStream(in);
        InputStream unpacked = new GZIPInputStream(packed, BUFFER);
        in = new BufferedInputStream(new UnpackedStream(unpacked, packed::count, limits), BUFFER);
      }
      return inUtf8(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static InputStream inUtf8(InputStream in) throws IOException {
    if (startsWith(in, 0xEF, 0xBB, 0xBF)) {
      return withoutMark(in, 3);
    }
    if (startsWith(in, 0xFF, 0xFE)) {
      return transcoded(withoutMark(in, 2), StandardCharsets.UTF_16LE);
    }
    if (startsWith(in, 0xFE, 0xFF)) {
      return transcoded(withoutMark(in, 2), StandardCharsets.UTF_16BE);
    }
    return in;
  }

  private static InputStream transcoded(InputStream in, Charset charset) {
    return new Utf8Stream(in, charset);
  }

  private static InputStream withoutMark(InputStream in, int length) throws IOException {
    in.skipNBytes(length);
    return in;
  }

  /** Whether a stream goes on with these bytes; it stays where it is. */
  static boolean startsWith(InputStream in, int... bytes) throws IOException {
    in.mark(bytes.length);
    boolean same = true;
    for (int wanted : bytes) {
      same = same && in.read() == wanted;
    }
    in.reset();
    return same;
  }
}
