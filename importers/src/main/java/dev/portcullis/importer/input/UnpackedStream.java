package dev.portcullis.importer.input;

import java.io.InputStream;
import java.util.function.LongSupplier;

/** What a compressed file unpacks to, as long as that stays in proportion to its size. */
final class UnpackedStream extends CountedStream {

  private final LongSupplier packedBytes;
  private final InputLimits limits;

  /**
   * Makes a stream.
   *
   * @param packedBytes how many compressed bytes have gone into it so far
   */
  UnpackedStream(InputStream unpacked, LongSupplier packedBytes, InputLimits limits) {
    super(unpacked);
    this.packedBytes = packedBytes;
    this.limits = limits;
  }

  @Override
  void check() throws InputLimitException {
    if (count() > limits.unpackedBytes()
        && count() / limits.unpackedRatio() > packedBytes.getAsLong()) {
      throw new InputLimitException(
          "unpacks to more than " + limits.unpackedRatio() + " times its size",
          "unpack it yourself if you trust it");
    }
  }
}
