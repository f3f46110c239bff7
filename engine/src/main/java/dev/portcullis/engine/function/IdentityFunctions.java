package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionFamily.ANY;

import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Functions that make a name out of texts, the same name each time. */
final class IdentityFunctions {

  private static final UUID NAMESPACE = UUID.fromString("11fb06fb-712d-4ddd-98c7-e71bbd588830");
  private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BITS_PER_LETTER = 5;
  private static final int LETTERS = 13;

  private IdentityFunctions() {}

  static List<TemplateFunction> all() {
    return new FunctionFamily()
        .pure("uniqueString", 1, ANY, IdentityFunctions::uniqueString)
        .pure("guid", 1, ANY, IdentityFunctions::guid)
        .functions();
  }

  private static Value uniqueString(Arguments call) {
    long hash = MurmurHash.hash64(joined(call).getBytes(StandardCharsets.UTF_8));
    StringBuilder name = new StringBuilder(LETTERS);
    for (int letter = 0; letter < LETTERS; letter++) {
      name.append(BASE_32.charAt((int) (hash >>> (Long.SIZE - BITS_PER_LETTER))));
      hash <<= BITS_PER_LETTER;
    }
    return new TextValue(name.toString());
  }

  /** A UUID of version 5. Source: RFC 9562, section 5.5. */
  private static Value guid(Arguments call) {
    MessageDigest sha1;
    try {
      sha1 = MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    sha1.update(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(NAMESPACE.getMostSignificantBits())
            .putLong(NAMESPACE.getLeastSignificantBits())
            .array());
    ByteBuffer digest = ByteBuffer.wrap(sha1.digest(joined(call).getBytes(StandardCharsets.UTF_8)));
    long high = (digest.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
    long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new TextValue(new UUID(high, low).toString());
  }

  private static String joined(Arguments call) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < call.count(); i++) {
      texts.add(call.text(i));
    }
    return String.join("-", texts);
  }
}
