package dev.portcullis.engine.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.engine.value.ValueWriter;
import java.util.List;

/** Calls functions with arguments written as JSON, and checks results as JSON. */
final class FunctionAssert {

  private final TemplateFunction function;
  private final List<Value> arguments;

  private FunctionAssert(TemplateFunction function, List<Value> arguments) {
    this.function = function;
    this.arguments = arguments;
  }

  /** Begins with a call such as {@code concat("a", 1)}: a name and JSON values. */
  static FunctionAssert assertThatCall(String call) {
    int parenthesis = call.indexOf('(');
    String name = call.substring(0, parenthesis);
    String arguments = call.substring(parenthesis + 1, call.length() - 1);
    return new FunctionAssert(
        TemplateFunctions.find(name).orElseThrow(),
        ((ArrayValue) json("[" + arguments + "]")).elements());
  }

  /** Begins with a call of values that are awkward to write. */
  static FunctionAssert assertThatCall(String name, Value... arguments) {
    return new FunctionAssert(TemplateFunctions.find(name).orElseThrow(), List.of(arguments));
  }

  void gives(String json) {
    assertThat(ValueWriter.write(function.call(arguments))).isEqualTo(json);
  }

  void failsWith(String message) {
    assertThatExceptionOfType(FunctionFailure.class)
        .isThrownBy(() -> function.call(arguments))
        .withMessage("`" + function.name() + "`: " + message);
  }

  static Value json(String text) {
    try {
      return ValueReader.read(text);
    } catch (MalformedJson e) {
      throw new AssertionError(text, e);
    }
  }
}
