package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.TemplateFunction.pure;

import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/** The functions that make a name out of texts: always the same name for the same texts. */
final class HashFunctions {

  private static final UUID NAMESPACE = UUID.fromString("11fb06fb-712d-4ddd-98c7-e71bbd588830");
  private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int UNIQUE_LENGTH = 13;
  private static final int BITS_PER_DIGIT = 5;

  private HashFunctions() {}

  static List<TemplateFunction> all() {
    return List.of(
        pure("uniqueString", 1, TemplateFunctions.MOST_ARGUMENTS, HashFunctions::uniqueString),
        pure("guid", 1, TemplateFunctions.MOST_ARGUMENTS, HashFunctions::guid));
  }

  /** The last of the thirteen digits has four bits of the hash and then a zero. */
  private static Value uniqueString(Arguments arguments) {
    long bits = Murmur64.hash(joined(arguments));
    StringBuilder digits = new StringBuilder(UNIQUE_LENGTH);
    for (int i = 0; i < UNIQUE_LENGTH; i++) {
      digits.append(BASE_32.charAt((int) (bits >>> (Long.SIZE - BITS_PER_DIGIT))));
      bits <<= BITS_PER_DIGIT;
    }
    return new TextValue(digits.toString());
  }

  /** A UUID of version 5 (RFC 9562, section 5.5). */
  private static Value guid(Arguments arguments) {
    ByteBuffer digest =
        ByteBuffer.wrap(
            sha1(
                ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array(),
                joined(arguments)));
    long high = (digest.getLong() & ~0xF000L) | 0x5000L;
    long low = (digest.getLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new TextValue(new UUID(high, low).toString());
  }

  private static byte[] sha1(byte[] start, byte[] end) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(start);
      return digest.digest(end);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-1", e);
    }
  }

  /**
   * The arguments in one text; null is the empty one. The published definitions that hash {@code
   * policy().definitionReferenceId} need it, which is null outside an initiative.
   */
  private static byte[] joined(Arguments arguments) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < arguments.count(); i++) {
      joined.append(i == 0 ? "" : "-").append(arguments.textOrNull(i));
    }
    return joined.toString().getBytes(StandardCharsets.UTF_8);
  }
}
