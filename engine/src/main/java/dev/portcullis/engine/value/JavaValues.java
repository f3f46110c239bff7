package dev.portcullis.engine.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns plain Java values, as any JSON library gives them, into values and back. */
public final class JavaValues {

  private JavaValues() {}

  /**
   * The object of a map.
   *
   * @throws IllegalArgumentException if it holds what JSON has no word for, or is too deep
   */
  public static ObjectValue object(Map<?, ?> map) {
    return object(map, 1);
  }

  private static ObjectValue object(Map<?, ?> map, int depth) {
    Map<String, Value> members = new LinkedHashMap<>();
    map.forEach((key, value) -> members.put(key(key), value(value, depth)));
    return new ObjectValue(members);
  }

  private static String key(@Nullable Object key) {
    if (key instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("a key must be a text, not " + key);
  }

  private static Value value(@Nullable Object value, int depth) {
    if (depth > ValueReader.DEEPEST) {
      throw new IllegalArgumentException("maps and collections lie too deep in each other");
    }
    if (value == null) {
      return NullValue.NULL;
    }
    if (value instanceof CharSequence text) {
      return new TextValue(text.toString());
    }
    if (value instanceof Boolean truth) {
      return BooleanValue.of(truth);
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof Map<?, ?> map) {
      return object(map, depth + 1);
    }
    if (value instanceof Collection<?> collection) {
      return array(collection, depth + 1);
    }
    if (value instanceof Object[] array) {
      return array(Arrays.asList(array), depth + 1);
    }
    throw new IllegalArgumentException(
        "JSON has no word for a value of " + value.getClass().getName());
  }

  private static ArrayValue array(Collection<?> collection, int depth) {
    List<Value> elements = new ArrayList<>(collection.size());
    collection.forEach(element -> elements.add(value(element, depth)));
    return new ArrayValue(elements);
  }

  private static NumberValue number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new IllegalArgumentException("JSON has no word for " + number);
      }
    }
    return new NumberValue(number.toString());
  }

  /**
   * The plain Java value: a text, a {@link Long}, a {@link java.math.BigDecimal}, a {@link
   * Boolean}, a list, a map, or null for what is null or missing.
   */
  public static @Nullable Object of(Value value) {
    return value.accept(Writing.INSTANCE).orElse(null);
  }

  private enum Writing implements Value.Visitor<Optional<Object>> {
    INSTANCE;

    @Override
    public Optional<Object> absent(Value absent) {
      return Optional.empty();
    }

    @Override
    public Optional<Object> bool(BooleanValue value) {
      return Optional.of(value.value());
    }

    @Override
    public Optional<Object> number(NumberValue number) {
      return Optional.of(number.isInteger() ? (Object) number.integer() : number.decimal());
    }

    @Override
    public Optional<Object> text(TextValue text) {
      return Optional.of(text.text());
    }

    @Override
    public Optional<Object> array(ArrayValue array) {
      List<@Nullable Object> elements = new ArrayList<>();
      array.elements().forEach(element -> elements.add(of(element)));
      return Optional.of(elements);
    }

    @Override
    public Optional<Object> object(ObjectValue object) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      object.members().forEach((key, member) -> members.put(key, of(member)));
      return Optional.of(members);
    }
  }
}
