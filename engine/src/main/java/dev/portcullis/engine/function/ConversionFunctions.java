package dev.portcullis.engine.function;

import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.engine.value.ValueWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Functions that make a value of another type. */
final class ConversionFunctions {

  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,19}");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,308}(\\.[0-9]{1,308})?([eE][+-]?[0-9]{1,3})?");

  private ConversionFunctions() {}

  static List<TemplateFunction> all() {
    return new FunctionFamily()
        .pure("string", 1, 1, ConversionFunctions::string)
        .pure("int", 1, 1, ConversionFunctions::integer)
        .pure("float", 1, 1, ConversionFunctions::floating)
        .pure("bool", 1, 1, ConversionFunctions::bool)
        .pure("json", 1, 1, ConversionFunctions::json)
        .functions();
  }

  private static Value string(Arguments call) {
    Value value = call.get(0);
    if (value.isAbsent()) {
      return TextValue.EMPTY;
    }
    if (value instanceof TextValue) {
      return value;
    }
    if (value instanceof NumberValue number && !number.isInteger()) {
      throw call.wrong(0, "no float");
    }
    return new TextValue(ValueWriter.write(value));
  }

  private static Value integer(Arguments call) {
    if (call.get(0) instanceof NumberValue number && number.isInteger()) {
      return number;
    }
    if (call.get(0) instanceof TextValue text && INTEGER.matcher(text.text().strip()).matches()) {
      try {
        return NumberValue.of(Long.parseLong(text.text().strip()));
      } catch (NumberFormatException e) {
        throw call.wrong(0, "an integer of 64 bits");
      }
    }
    throw call.wrong(0, "an integer, or a string that holds one");
  }

  private static Value floating(Arguments call) {
    if (call.get(0) instanceof NumberValue number) {
      return floating(number.decimal());
    }
    if (call.get(0) instanceof TextValue text && NUMBER.matcher(text.text().strip()).matches()) {
      return floating(new BigDecimal(text.text().strip()));
    }
    throw call.wrong(0, "a number, or a string that holds one");
  }

  private static Value floating(BigDecimal number) {
    return new NumberValue(Double.toString(number.doubleValue()));
  }

  private static Value bool(Arguments call) {
    Value value = call.get(0);
    if (value instanceof BooleanValue) {
      return value;
    }
    if (value instanceof NumberValue number) {
      return BooleanValue.of(number.decimal().signum() != 0);
    }
    if (value instanceof TextValue text) {
      String word = text.text().strip();
      if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
        return BooleanValue.of(word.equalsIgnoreCase("true"));
      }
    }
    throw call.wrong(0, "true, false, a number, or a string that holds `true` or `false`");
  }

  private static Value json(Arguments call) {
    if (call.isAbsent(0)) {
      return ObjectValue.EMPTY;
    }
    try {
      return ValueReader.read(call.text(0));
    } catch (MalformedJson e) {
      throw call.failure("%s is no JSON: %s".formatted(Arguments.shown(call.get(0)), e.reason()));
    }
  }
}
