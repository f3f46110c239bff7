package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Span;

/** How messages speak of the types of JSON. */
final class JsonTypes {

  private static final JsonValue.Visitor<String> IN_WORDS = new InWords();

  private JsonTypes() {}

  /** The fault that a value has another type than it must have. */
  static Diagnostic wrongType(JsonValue value, String what, String wanted) {
    return Diagnostic.of(
        DiagnosticCode.WRONG_JSON_TYPE, place(value), message(value, what, wanted));
  }

  /** The fault that a value has another type than it must have, with what to do. */
  static Diagnostic wrongType(JsonValue value, String what, String wanted, String hint) {
    return Diagnostic.of(
        DiagnosticCode.WRONG_JSON_TYPE, place(value), message(value, what, wanted), hint);
  }

  /** Where to point for a value as a whole: of an object or an array the opening bracket. */
  static Span place(JsonValue value) {
    Span span = value.span();
    return value instanceof JsonObject || value instanceof JsonArray
        ? span.source().span(span.start(), span.start() + 1)
        : span;
  }

  private static String message(JsonValue value, String what, String wanted) {
    return what + " must be " + wanted + ", not " + value.accept(IN_WORDS);
  }

  private static final class InWords implements JsonValue.Visitor<String> {

    @Override
    public String text(JsonText text) {
      return "a string";
    }

    @Override
    public String number(JsonNumber number) {
      return "a number";
    }

    @Override
    public String bool(JsonBoolean value) {
      return "a boolean";
    }

    @Override
    public String nullValue(JsonNull value) {
      return "null";
    }

    @Override
    public String array(JsonArray array) {
      return "an array";
    }

    @Override
    public String object(JsonObject object) {
      return "an object";
    }

    @Override
    public String template(JsonTemplate template) {
      return "an expression";
    }
  }
}
