package dev.portcullis.engine.function;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The hash of 64 bits behind {@code uniqueString}: MurmurHash3 for 32-bit machines with two lanes
 * in place of four, its constants those of the first two lanes and its seed 0.
 */
final class Murmur64 {

  private static final int LOW_FACTOR = 0x239B961B;
  private static final int HIGH_FACTOR = 0xAB0E9789;
  private static final int LOW_SUMMAND = 0x561CCD1B;
  private static final int HIGH_SUMMAND = 0x0BCAA747;

  private Murmur64() {}

  static long hash(byte[] bytes) {
    int low = 0;
    int high = 0;
    int tail = bytes.length & ~7;
    ByteBuffer blocks = ByteBuffer.wrap(bytes, 0, tail).order(ByteOrder.LITTLE_ENDIAN);
    while (blocks.hasRemaining()) {
      low ^= lowMix(blocks.getInt());
      low = (Integer.rotateLeft(low, 19) + high) * 5 + LOW_SUMMAND;
      high ^= highMix(blocks.getInt());
      high = (Integer.rotateLeft(high, 13) + low) * 5 + HIGH_SUMMAND;
    }
    // A tail filled up with zeros mixes as the shorter one does: zero mixes to zero.
    ByteBuffer rest =
        ByteBuffer.wrap(Arrays.copyOfRange(bytes, tail, tail + 8)).order(ByteOrder.LITTLE_ENDIAN);
    low ^= lowMix(rest.getInt());
    high ^= highMix(rest.getInt());

    low ^= bytes.length;
    high ^= bytes.length;
    low += high;
    high += low;
    low = avalanche(low);
    high = avalanche(high);
    low += high;
    high += low;
    return (long) high << 32 | (low & 0xFFFF_FFFFL);
  }

  private static int lowMix(int block) {
    return Integer.rotateLeft(block * LOW_FACTOR, 15) * HIGH_FACTOR;
  }

  private static int highMix(int block) {
    return Integer.rotateLeft(block * HIGH_FACTOR, 17) * LOW_FACTOR;
  }

  /** Makes each bit depend on every other: the finisher of MurmurHash3. */
  private static int avalanche(int bits) {
    int mixed = (bits ^ (bits >>> 16)) * 0x85EBCA6B;
    mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
    return mixed ^ (mixed >>> 16);
  }
}
