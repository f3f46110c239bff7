package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.TemplateFunction.pure;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** The functions that turn a value of one kind into one of another. */
final class ConversionFunctions {

  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+\\.?|[0-9]*\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");

  private ConversionFunctions() {}

  static List<TemplateFunction> all() {
    return List.of(
        pure("string", 1, 1, ConversionFunctions::string),
        pure("int", 1, 1, ConversionFunctions::integer),
        pure("float", 1, 1, ConversionFunctions::floating),
        pure("bool", 1, 1, ConversionFunctions::bool),
        pure("json", 1, 1, ConversionFunctions::json));
  }

  private static Value string(Arguments arguments) {
    Value value = arguments.get(0);
    if (value instanceof ArrayValue || value instanceof ObjectValue) {
      return new TextValue(ValueLimits.json(arguments.function(), value));
    }
    return ScalarText.of(value)
        .map(TextValue::new)
        .orElseThrow(() -> arguments.failure(ShownValue.of(value) + " is no integer"));
  }

  private static Value integer(Arguments arguments) {
    if (!(arguments.get(0) instanceof TextValue text)) {
      return NumberValue.of(arguments.integer(0));
    }
    String digits = text.text().strip();
    if (!INTEGER.matcher(digits).matches()) {
      throw arguments.failure(describe(digits) + " is no integer");
    }
    try {
      return NumberValue.of(Long.parseLong(digits));
    } catch (NumberFormatException e) {
      throw arguments.failure(ShownValue.of(digits) + " does not fit 64 bits");
    }
  }

  private static Value floating(Arguments arguments) {
    if (arguments.get(0) instanceof NumberValue number) {
      return Numbers.asFloat(number);
    }
    if (!(arguments.get(0) instanceof TextValue text)) {
      throw arguments.wrongKind(0, "a number or a text");
    }
    String digits = text.text().strip();
    if (!NUMBER.matcher(digits).matches()) {
      throw arguments.failure(describe(digits) + " is no number");
    }
    return Numbers.asFloat(new BigDecimal(digits));
  }

  private static Value bool(Arguments arguments) {
    Value value = arguments.get(0);
    if (value instanceof NumberValue number) {
      return BooleanValue.of(number.decimal().signum() != 0);
    }
    if (value instanceof TextValue text) {
      return truth(arguments, text.text());
    }
    return BooleanValue.of(arguments.truth(0));
  }

  private static Value truth(Arguments arguments, String text) {
    if (text.equalsIgnoreCase("true")) {
      return BooleanValue.TRUE;
    }
    if (text.equalsIgnoreCase("false")) {
      return BooleanValue.FALSE;
    }
    throw arguments.failure(describe(text) + " is neither `true` nor `false`");
  }

  private static Value json(Arguments arguments) {
    return arguments.get(0).isAbsent() ? ObjectValue.EMPTY : parse(arguments, arguments.text(0));
  }

  /** The value of JSON in a text, in which single quotes do as well as double ones. */
  static Value parse(Arguments arguments, String text) {
    try {
      return ValueReader.readQuotedEitherWay(text);
    } catch (MalformedJson fault) {
      throw arguments.failure(
          "%s at line %s, column %s of %s"
              .formatted(fault.reason(), fault.line(), fault.column(), ShownValue.of(text)));
    }
  }

  private static String describe(String text) {
    return text.isEmpty() ? "the empty text" : ShownValue.of(text);
  }
}
