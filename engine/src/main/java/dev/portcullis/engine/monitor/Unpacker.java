package dev.portcullis.engine.monitor;

import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packer} wrote. */
final class Unpacker {

  private static final int DATE_LENGTH_WITHOUT_ZONE = 19;

  private final PackingDictionary dictionary;
  private final byte[] bytes;
  private final String prefix;
  private @Nullable String id;
  private int at;

  /**
   * @param prefix what the id of the resource begins with where it was not kept
   */
  Unpacker(PackingDictionary dictionary, byte[] bytes, String prefix) {
    this.dictionary = dictionary;
    this.bytes = bytes;
    this.prefix = prefix;
  }

  /** The id, as spelled. */
  String id() {
    String known = id;
    if (known == null) {
      int here = at;
      at = 0;
      String kept = text();
      at = here;
      known = kept.startsWith("+") ? prefix.concat(kept.substring(1)) : kept.substring(1);
      id = known;
    }
    return known;
  }

  /** The type, as spelled. Asked before {@link #content()}, once. */
  String type() {
    skipText();
    return text();
  }

  /** All that the resource holds. Asked after {@link #type()}, once. */
  ObjectValue content() {
    return (ObjectValue) value();
  }

  private Value value() {
    int tag = bytes[at++];
    return switch (tag) {
      case Tag.MISSING -> MissingValue.MISSING;
      case Tag.NULL -> NullValue.NULL;
      case Tag.TRUE -> BooleanValue.TRUE;
      case Tag.FALSE -> BooleanValue.FALSE;
      case Tag.INTEGER -> NumberValue.of(signed());
      case Tag.NUMBER -> new NumberValue(text());
      case Tag.ID -> new TextValue(id());
      case Tag.ARRAY -> array();
      case Tag.SHAPED -> object(dictionary.keys((int) number()));
      case Tag.OBJECT -> object(keys());
      default -> new TextValue(text(tag));
    };
  }

  private Value array() {
    int size = (int) number();
    List<Value> elements = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      elements.add(value());
    }
    return new ArrayValue(elements);
  }

  private List<String> keys() {
    int size = (int) number();
    List<String> keys = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      keys.add(text());
    }
    return keys;
  }

  private ObjectValue object(List<String> keys) {
    Map<String, Value> members = new LinkedHashMap<>(keys.size() * 2);
    for (String key : keys) {
      members.put(key, value());
    }
    return new ObjectValue(members);
  }

  private String text() {
    return text(bytes[at++]);
  }

  private String text(int tag) {
    return switch (tag) {
      case Tag.KNOWN -> dictionary.text((int) number());
      case Tag.DATE -> date(signed());
      case Tag.LATIN -> latin((int) number());
      case Tag.WIDE -> wide((int) number());
      default -> throw new IllegalStateException("no text is packed as " + tag);
    };
  }

  private void skipText() {
    int tag = bytes[at++];
    int number = (int) number();
    if (tag == Tag.LATIN) {
      at += number;
    } else if (tag == Tag.WIDE) {
      at += 2 * number;
    }
  }

  private static String date(long seconds) {
    return PolicyInstants.format(Instant.ofEpochSecond(seconds))
            .substring(0, DATE_LENGTH_WITHOUT_ZONE)
        + "Z";
  }

  private String latin(int length) {
    String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    at += length;
    return text;
  }

  private String wide(int length) {
    char[] letters = new char[length];
    for (int i = 0; i < length; i++) {
      letters[i] = (char) ((bytes[at++] & 0xFF) << 8 | (bytes[at++] & 0xFF));
    }
    return new String(letters);
  }

  private long signed() {
    long number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  private long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
