package dev.portcullis.importer.forge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;

/** Random numbers that a seed decides: SHA-256 of the seed and a counter. For tests alone. */
final class SeededRandom extends SecureRandom {

  private static final long serialVersionUID = 1L;

  private SeededRandom(String seed) {
    super(new Digests(seed), null);
  }

  static SecureRandom of(String seed) {
    return new SeededRandom(seed);
  }

  private static final class Digests extends SecureRandomSpi {

    private static final long serialVersionUID = 1L;

    private final byte[] seed;
    private ByteBuffer left = ByteBuffer.allocate(0);
    private long counter;

    Digests(String seed) {
      this.seed = seed.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void engineNextBytes(byte[] bytes) {
      for (int i = 0; i < bytes.length; i++) {
        if (!left.hasRemaining()) {
          left = next();
        }
        bytes[i] = left.get();
      }
    }

    private ByteBuffer next() {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(seed);
        return ByteBuffer.wrap(
            digest.digest(ByteBuffer.allocate(Long.BYTES).putLong(counter++).array()));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    protected void engineSetSeed(byte[] more) {
      // The seed it was made with is all there is.
    }

    @Override
    protected byte[] engineGenerateSeed(int length) {
      byte[] bytes = new byte[length];
      engineNextBytes(bytes);
      return bytes;
    }
  }
}
