package dev.portcullis.engine.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts and numbers that come again and again, such as types: each is made once. Belongs to one
 * thread at a time.
 */
final class TextPool {

  /** Longer texts and numbers are rare, or never come again. */
  private static final int LONGEST = 48;

  private static final int LONGEST_NUMBER = 8;

  private final Pool<String> texts = new Pool<>(Function.identity());
  private final Pool<NumberValue> numbers = new Pool<>(NumberValue::new);

  /** A text as {@link Shape.Kind#TEXT} is held. */
  Object text(byte[] ascii, int start, int length) {
    InstantText instant = InstantText.read(ascii, start, length);
    if (instant != null) {
      return instant;
    }
    return length > LONGEST ? decode(ascii, start, length) : texts.of(ascii, start, length);
  }

  /** A text as {@link Shape.Kind#TEXT} is held, whatever its characters. */
  Object text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length == text.length() ? text(bytes, 0, bytes.length) : text;
  }

  /** The number that some digits are. */
  NumberValue number(byte[] ascii, int start, int length) {
    return length > LONGEST_NUMBER
        ? new NumberValue(decode(ascii, start, length))
        : numbers.of(ascii, start, length);
  }

  /** The number that a text is. */
  NumberValue number(String text) {
    byte[] ascii = text.getBytes(StandardCharsets.ISO_8859_1);
    return number(ascii, 0, ascii.length);
  }

  private static String decode(byte[] ascii, int start, int length) {
    return new String(ascii, start, length, StandardCharsets.ISO_8859_1);
  }

  /** What was made of texts, one for each place that a text may have. */
  private static final class Pool<T> {

    private static final int SIZE = 2_048;
    private static final VarHandle LONG =
        MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final Function<String, T> maker;
    private final byte[][] texts = new byte[SIZE][];
    private final List<@Nullable T> made = new ArrayList<>(Collections.nCopies(SIZE, null));

    Pool(Function<String, T> maker) {
      this.maker = maker;
    }

    T of(byte[] ascii, int start, int length) {
      int place = place(ascii, start, length);
      byte[] text = texts[place];
      T known = made.get(place);
      if (known != null && Arrays.equals(ascii, start, start + length, text, 0, text.length)) {
        return known;
      }
      T other = maker.apply(decode(ascii, start, length));
      texts[place] = Arrays.copyOfRange(ascii, start, start + length);
      made.set(place, other);
      return other;
    }

    /** A place by the ends of a text: what comes again differs there. */
    private static int place(byte[] ascii, int start, int length) {
      long hash = length;
      if (length >= Long.BYTES) {
        hash = 31 * hash + (long) LONG.get(ascii, start);
        hash = 31 * hash + (long) LONG.get(ascii, start + length - Long.BYTES);
      } else {
        for (int i = start; i < start + length; i++) {
          hash = 31 * hash + ascii[i];
        }
      }
      hash *= 0x9E3779B97F4A7C15L;
      return (int) (hash >>> 32) & (SIZE - 1);
    }
  }
}
