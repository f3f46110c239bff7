package dev.portcullis.engine.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.portcullis.engine.value.Shape.Kind;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects that are written like ones read before: the same keys in the same order with the
 * same blanks between them, as one program writes all lines of an inventory. What stands between
 * the values is compared and not parsed. An object that differs in any other way is left to {@link
 * ShapeReader}, from which it learns. Belongs to one thread at a time.
 */
public final class AlikeReader {

  /** Objects that have nothing in common gain nothing and would fill the memory. */
  private static final int MOST_WAYS = 4_000;

  /** Longer numbers are rare, and may be too long. */
  private static final int MOST_DIGITS = 18;

  private static final int NOT_READ = -1;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH_BYTE = 0x0101_0101_0101_0101L;
  private static final long TOP_BITS = 0x8080_8080_8080_8080L;

  private final Place start = new Place();
  private final TextPool texts = new TextPool();
  private Object[] values = new Object[32];
  private int count;
  private int ways;
  private int end;

  /** Between two values: from here on one of these ways was met before. */
  private static final class Place {

    private final List<Way> ways = new ArrayList<>(2);
  }

  /** What stands between two values, or behind the last. */
  private static final class Way {

    private final byte[] bytes;
    private final @Nullable Kind kind;
    private final @Nullable Place next;
    private final @Nullable Shape shape;

    /**
     * @param bytes the very bytes, the quotes around texts among them
     * @param kind what the value behind it is; nothing at the end of the object
     * @param next what comes behind that value
     * @param shape the shape of the whole, at its end
     */
    Way(byte[] bytes, @Nullable Kind kind, @Nullable Place next, @Nullable Shape shape) {
      this.bytes = bytes;
      this.kind = kind;
      this.next = next;
      this.shape = shape;
    }

    boolean leads(byte[] text, int at, int to, @Nullable Kind wanted) {
      return kind == wanted && stands(text, at, to);
    }

    boolean stands(byte[] text, int at, int to) {
      return at + bytes.length <= to
          && Arrays.equals(text, at, at + bytes.length, bytes, 0, bytes.length);
    }
  }

  /**
   * Reads the object that begins at a place.
   *
   * @param to where the text ends
   * @return the object, which ends before {@link #end}; empty where it is written like none before
   */
  public Optional<ShapedObject> read(byte[] text, int from, int to) {
    count = 0;
    int at = from;
    Place place = start;
    while (true) {
      Way taken = null;
      for (int i = 0; i < place.ways.size() && taken == null; i++) {
        Way way = place.ways.get(i);
        if (way.stands(text, at, to)) {
          int behind = at + way.bytes.length;
          if (way.shape != null) {
            end = behind;
            return Optional.of(new ShapedObject(way.shape, Arrays.copyOf(values, count)));
          }
          int next = way.kind == null ? NOT_READ : value(way.kind, text, behind, to);
          if (next != NOT_READ) {
            taken = way;
            at = next;
          }
        }
      }
      if (taken == null || taken.next == null) {
        return Optional.empty();
      }
      place = taken.next;
    }
  }

  /** Where the object that was read last ended: the place behind its last brace. */
  public int end() {
    return end;
  }

  /** Takes the next value; gives the place behind it, or that it is not read here. */
  private int value(Kind kind, byte[] text, int at, int to) {
    return switch (kind) {
      case TEXT -> text(text, at, to);
      case NUMBER -> number(text, at, to);
      case BOOLEAN -> {
        int behind = word("true", BooleanValue.TRUE, text, at, to);
        yield behind == NOT_READ ? word("false", BooleanValue.FALSE, text, at, to) : behind;
      }
      case NULL -> word("null", NullValue.NULL, text, at, to);
      case ARRAY, OBJECT -> NOT_READ;
    };
  }

  /** A text of printable ASCII without escapes, up to the quote that ends it. */
  private int text(byte[] text, int from, int to) {
    int at = endOfText(text, from, to);
    if (at == to || text[at] != '"') {
      return NOT_READ;
    }
    add(texts.text(text, from, at - from));
    return at;
  }

  /** The first place at which a text ends or is not as it should be. */
  private static int endOfText(byte[] text, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long ends = ends((long) LONG.get(text, at));
      if (ends != 0) {
        return at + (Long.numberOfTrailingZeros(ends) >>> 3);
      }
    }
    // A byte from 128 on is negative.
    while (at < to && text[at] >= ' ' && text[at] != '"' && text[at] != '\\') {
      at++;
    }
    return at;
  }

  /**
   * The top bit of each byte that is a quote, a backslash, a control character or no ASCII. Of
   * these the first is right; bytes behind it may seem to be one too.
   */
  private static long ends(long bytes) {
    long quote = bytes ^ EACH_BYTE * '"';
    long backslash = bytes ^ EACH_BYTE * '\\';
    long ends =
        ((quote - EACH_BYTE) & ~quote)
            | ((backslash - EACH_BYTE) & ~backslash)
            | ((bytes - EACH_BYTE * ' ') & ~bytes)
            | bytes;
    return ends & TOP_BITS;
  }

  /** An integer as JSON writes it. */
  private int number(byte[] text, int from, int to) {
    int digits = from < to && text[from] == '-' ? from + 1 : from;
    int at = digits;
    while (at < to && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    boolean leadingZero = at - digits > 1 && text[digits] == '0';
    boolean longer = at < to && (text[at] == '.' || text[at] == 'e' || text[at] == 'E');
    if (at == digits || at - digits > MOST_DIGITS || leadingZero || longer) {
      return NOT_READ;
    }
    add(texts.number(text, from, at - from));
    return at;
  }

  private int word(String word, Value value, byte[] text, int at, int to) {
    if (at + word.length() > to) {
      return NOT_READ;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[at + i] != word.charAt(i)) {
        return NOT_READ;
      }
    }
    add(value);
    return at + word.length();
  }

  private void add(Object value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count++] = value;
  }

  /**
   * Learns how an object is written; one with arrays, escapes or other letters than ASCII is not
   * worth it.
   *
   * @param object what {@link ShapeReader} made of it
   * @throws IOException if the text is no JSON
   */
  public void learn(byte[] text, int from, int to, ShapedObject object) throws IOException {
    byte[] own = Arrays.copyOfRange(text, from, to);
    count = 0;
    Place place = start;
    int behindValue = 0;
    try (JsonParser json = ShapeReader.open(own, 0, own.length)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          return;
        }
        if (token.isScalarValue()) {
          Kind kind = kind(token);
          int at = (int) json.currentTokenLocation().getByteOffset() + (kind == Kind.TEXT ? 1 : 0);
          int behind = value(kind, own, at, own.length);
          if (behind != at + json.getTextLength()) {
            return;
          }
          place = go(place, Arrays.copyOfRange(own, behindValue, at), kind);
          if (place == null) {
            return;
          }
          behindValue = behind;
        }
      }
    }
    addEnd(place, Arrays.copyOfRange(own, behindValue, own.length), object.shape());
  }

  private static Kind kind(JsonToken token) {
    if (token.isNumeric()) {
      return Kind.NUMBER;
    }
    if (token.isBoolean()) {
      return Kind.BOOLEAN;
    }
    return token == JsonToken.VALUE_NULL ? Kind.NULL : Kind.TEXT;
  }

  /** Goes a way, which is made where it was never gone; null where there are too many. */
  private @Nullable Place go(Place from, byte[] bytes, Kind kind) {
    for (Way way : from.ways) {
      if (way.leads(bytes, 0, bytes.length, kind) && way.bytes.length == bytes.length) {
        return way.next;
      }
    }
    Place next = new Place();
    return addWay(from, new Way(bytes, kind, next, null)) ? next : null;
  }

  private void addEnd(Place from, byte[] bytes, Shape shape) {
    for (Way way : from.ways) {
      if (way.leads(bytes, 0, bytes.length, null) && way.bytes.length == bytes.length) {
        return;
      }
    }
    addWay(from, new Way(bytes, null, null, shape));
  }

  private boolean addWay(Place from, Way way) {
    if (ways == MOST_WAYS) {
      return false;
    }
    ways++;
    from.ways.add(way);
    return true;
  }
}
