package dev.portcullis.engine.monitor;

import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Writes resources as few bytes; {@link Unpacker} gives them back to the letter. */
final class Packer implements Value.Visitor<Packer> {

  private static final long TICKS_PER_SECOND = 10_000_000L;
  private static final int DATE_LENGTH = 20;

  private final PackingDictionary dictionary;
  private byte[] bytes = new byte[512];
  private int length;
  private String id = "";

  Packer(PackingDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The bytes of a resource: its id, its type, then all that it holds.
   *
   * @param prefix what the id begins with and need not be kept
   */
  byte[] pack(ObjectValue content, String prefix) {
    length = 0;
    id = content.text("id");
    letters(id.startsWith(prefix) ? "+" + id.substring(prefix.length()) : "=" + id);
    text(content.text("type"));
    object(content);
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public Packer absent(Value value) {
    return put(value == MissingValue.MISSING ? Tag.MISSING : Tag.NULL);
  }

  @Override
  public Packer bool(BooleanValue value) {
    return put(value.value() ? Tag.TRUE : Tag.FALSE);
  }

  @Override
  public Packer number(NumberValue number) {
    if (number.isInteger() && Long.toString(number.integer()).equals(number.text())) {
      return put(Tag.INTEGER).number(zigzag(number.integer()));
    }
    return put(Tag.NUMBER).letters(number.text());
  }

  @Override
  public Packer text(TextValue text) {
    return text.text().equals(id) ? put(Tag.ID) : text(text.text());
  }

  private Packer text(String text) {
    OptionalLong ticks =
        text.length() == DATE_LENGTH ? PolicyInstants.ticks(text) : OptionalLong.empty();
    if (ticks.isPresent()) {
      return put(Tag.DATE).number(zigzag(ticks.getAsLong() / TICKS_PER_SECOND));
    }
    int known = dictionary.number(text);
    return known < 0 ? letters(text) : put(Tag.KNOWN).number(known);
  }

  @Override
  public Packer array(ArrayValue array) {
    put(Tag.ARRAY).number(array.elements().size());
    array.elements().forEach(element -> element.accept(this));
    return this;
  }

  @Override
  public Packer object(ObjectValue object) {
    List<String> keys = new ArrayList<>(object.members().keySet());
    int shape = dictionary.shape(keys);
    if (shape < 0) {
      put(Tag.OBJECT).number(keys.size());
      keys.forEach(this::text);
    } else {
      put(Tag.SHAPED).number(shape);
    }
    object.members().values().forEach(member -> member.accept(this));
    return this;
  }

  private Packer letters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return put(Tag.WIDE).number(text.length()).wide(text);
      }
    }
    put(Tag.LATIN).number(text.length());
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
    reserve(latin.length);
    System.arraycopy(latin, 0, bytes, length, latin.length);
    length += latin.length;
    return this;
  }

  private Packer wide(String text) {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i) >> 8).put(text.charAt(i));
    }
    return this;
  }

  /** Seven bits in a byte, the lowest first; the last byte has the highest bit off. */
  private Packer number(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      put((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    return put((int) rest);
  }

  private static long zigzag(long number) {
    return (number << 1) ^ (number >> 63);
  }

  private Packer put(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
    return this;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
