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

/** Takes the JSON of a file as a value: for raw data, in which no template expression stands. */
public final class JsonValues {

  private JsonValues() {}

  /**
   * The value that raw JSON stands for; every string is the text as it is written.
   *
   * @throws IllegalArgumentException if it holds an expression, which has no value of its own
   */
  public static Value value(JsonValue json) {
    return json.accept(new Reading());
  }

  private static final class Reading implements JsonValue.Visitor<Value> {

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
      return new ArrayValue(
          array.elements().stream().map(element -> element.accept(this)).toList());
    }

    @Override
    public Value object(JsonObject object) {
      Map<String, Value> members = new LinkedHashMap<>();
      object
          .members()
          .forEach(member -> members.put(member.key().text(), member.value().accept(this)));
      return new ObjectValue(members);
    }

    @Override
    public Value template(JsonTemplate template) {
      throw new IllegalArgumentException("an expression in raw data: " + template.span());
    }
  }
}
