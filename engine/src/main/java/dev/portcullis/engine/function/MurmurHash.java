package dev.portcullis.engine.function;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The hash behind {@code uniqueString}: two lanes of 32 bits with the constants of MurmurHash3 for
 * 128 bits on 32-bit machines, joined to 64 bits.
 */
final class MurmurHash {

  private static final int C1 = 0x239b961b;
  private static final int C2 = 0xab0e9789;
  private static final int BLOCK = 8;

  private MurmurHash() {}

  static long hash64(byte[] data) {
    ByteBuffer bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    int high = 0;
    int low = 0;
    while (bytes.remaining() >= BLOCK) {
      low ^= mixLow(bytes.getInt());
      low = (Integer.rotateLeft(low, 19) + high) * 5 + 0x561ccd1b;
      high ^= mixHigh(bytes.getInt());
      high = (Integer.rotateLeft(high, 13) + low) * 5 + 0x0bcaa747;
    }
    if (bytes.hasRemaining()) {
      // What is left fills a block up with zeros; a lane of zeros alone changes nothing.
      ByteBuffer last = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
      last.put(bytes).rewind();
      low ^= mixLow(last.getInt());
      high ^= mixHigh(last.getInt());
    }
    low ^= data.length;
    high ^= data.length;
    low += high;
    high += low;
    low = avalanche(low);
    high = avalanche(high);
    low += high;
    high += low;
    return ((long) high << Integer.SIZE) | (low & 0xFFFF_FFFFL);
  }

  private static int mixLow(int block) {
    return Integer.rotateLeft(block * C1, 15) * C2;
  }

  private static int mixHigh(int block) {
    return Integer.rotateLeft(block * C2, 17) * C1;
  }

  private static int avalanche(int hash) {
    int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
