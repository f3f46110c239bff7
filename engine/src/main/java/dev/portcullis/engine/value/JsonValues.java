package dev.portcullis.engine.value;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns raw parts of the tree into values: each string is itself, whatever it looks like. */
public final class JsonValues {

  private JsonValues() {}

  /**
   * The value of a raw part.
   *
   * @throws IllegalArgumentException if a template expression is in it: such a part is not raw
   */
  public static Value value(JsonValue json) {
    return json.accept(Reading.INSTANCE);
  }

  private enum Reading implements JsonValue.Visitor<Value> {
    INSTANCE;

    @Override
    public Value text(JsonText text) {
      return new TextValue(text.json());
    }

    @Override
    public Value number(JsonNumber number) {
      return new NumberValue(number.digits());
    }

    @Override
    public Value bool(JsonBoolean value) {
      return BooleanValue.of(value.value());
    }

    @Override
    public Value nullValue(JsonNull value) {
      return NullValue.NULL;
    }

    @Override
    public Value array(JsonArray array) {
      return new ArrayValue(array.elements().stream().map(JsonValues::value).toList());
    }

    @Override
    public Value object(JsonObject object) {
      Map<String, Value> members = new LinkedHashMap<>();
      object.members().forEach(member -> members.put(member.key().text(), value(member.value())));
      return new ObjectValue(members);
    }

    @Override
    public Value template(JsonTemplate template) {
      throw new IllegalArgumentException("a template expression at " + template.span());
    }
  }
}
