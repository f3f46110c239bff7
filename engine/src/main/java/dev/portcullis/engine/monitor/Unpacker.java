package dev.portcullis.engine.monitor;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packer} wrote. */
final class Unpacker {

  private final PackingDictionary dictionary;
  private final PackedReader packed;
  private final String prefix;
  private @Nullable String id;

  /**
   * @param prefix what the id of the resource begins with where it was not kept
   */
  Unpacker(PackingDictionary dictionary, byte[] bytes, String prefix) {
    this.dictionary = dictionary;
    this.packed = new PackedReader(dictionary, bytes);
    this.prefix = prefix;
  }

  /** The id, as spelled. */
  String id() {
    String known = id;
    if (known == null) {
      int here = packed.place();
      packed.moveTo(0);
      String kept = packed.text();
      packed.moveTo(here);
      known = kept.startsWith("+") ? prefix.concat(kept.substring(1)) : kept.substring(1);
      id = known;
    }
    return known;
  }

  /** The type, as spelled. Asked before {@link #content()}, once. */
  String type() {
    packed.skip();
    return packed.text();
  }

  /** All that the resource holds. Asked after {@link #type()}, once. */
  ObjectValue content() {
    return (ObjectValue) value();
  }

  private Value value() {
    int tag = packed.next();
    return switch (tag) {
      case Tag.MISSING -> MissingValue.MISSING;
      case Tag.NULL -> NullValue.NULL;
      case Tag.TRUE -> BooleanValue.TRUE;
      case Tag.FALSE -> BooleanValue.FALSE;
      case Tag.INTEGER -> NumberValue.of(packed.signed());
      case Tag.NUMBER -> new NumberValue(packed.text());
      case Tag.ID -> new TextValue(id());
      case Tag.ARRAY -> array();
      case Tag.SHAPED -> object(dictionary.keys((int) packed.number()));
      case Tag.OBJECT -> object(keys());
      default -> new TextValue(packed.text(tag));
    };
  }

  private Value array() {
    int size = (int) packed.number();
    List<Value> elements = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      elements.add(value());
    }
    return new ArrayValue(elements);
  }

  private List<String> keys() {
    int size = (int) packed.number();
    List<String> keys = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      keys.add(packed.text());
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
}
