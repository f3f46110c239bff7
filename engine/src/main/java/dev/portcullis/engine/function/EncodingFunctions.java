package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.TemplateFunction.pure;

import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The functions for Base64, URIs and data URIs. Characters are encoded as UTF-8 everywhere. */
final class EncodingFunctions {

  private EncodingFunctions() {}

  static List<TemplateFunction> all() {
    return List.of(
        pure("base64", 1, 1, EncodingFunctions::base64),
        pure("base64ToString", 1, 1, EncodingFunctions::base64ToString),
        pure("base64ToJson", 1, 1, EncodingFunctions::base64ToJson),
        pure("uri", 2, 2, EncodingFunctions::uri),
        pure("uriComponent", 1, 1, EncodingFunctions::uriComponent),
        pure("uriComponentToString", 1, 1, EncodingFunctions::uriComponentToString),
        pure("dataUri", 1, 1, EncodingFunctions::dataUri),
        pure("dataUriToString", 1, 1, EncodingFunctions::dataUriToString));
  }

  private static Value base64(Arguments arguments) {
    return new TextValue(encoded(arguments.textOrNull(0)));
  }

  private static Value base64ToString(Arguments arguments) {
    return new TextValue(decoded(arguments, arguments.textOrNull(0)));
  }

  private static Value base64ToJson(Arguments arguments) {
    return ConversionFunctions.parse(arguments, decoded(arguments, arguments.textOrNull(0)));
  }

  private static Value uri(Arguments arguments) {
    String base = arguments.text(0);
    UriReference parsed = UriReference.parse(base);
    if (parsed.scheme().isEmpty() || parsed.authority().isEmpty()) {
      throw arguments.failure(
          ShownValue.of(base) + " is no absolute URI such as `https://contoso.com/`");
    }
    return new TextValue(parsed.resolve(UriReference.parse(arguments.textOrNull(1))).toString());
  }

  private static Value uriComponent(Arguments arguments) {
    return new TextValue(PercentEncoding.encode(arguments.textOrNull(0)));
  }

  private static Value uriComponentToString(Arguments arguments) {
    String text = arguments.textOrNull(0);
    return new TextValue(
        PercentEncoding.decode(text)
            .orElseThrow(
                () ->
                    arguments.failure(
                        ShownValue.of(text) + " holds a `%` that begins no character")));
  }

  private static Value dataUri(Arguments arguments) {
    return new TextValue("data:text/plain;charset=utf8;base64," + encoded(arguments.textOrNull(0)));
  }

  private static Value dataUriToString(Arguments arguments) {
    String uri = arguments.text(0);
    int comma = uri.indexOf(',');
    if (comma < 0 || !uri.regionMatches(true, 0, "data:", 0, 5)) {
      throw arguments.failure(
          ShownValue.of(uri) + " is no data URI such as `data:text/plain;base64,SGk=`");
    }
    String content = uri.substring(comma + 1);
    if (TextComparison.endsWith(uri.substring(0, comma), ";base64")) {
      return new TextValue(decoded(arguments, content));
    }
    return new TextValue(
        PercentEncoding.decode(content)
            .orElseThrow(
                () ->
                    arguments.failure(
                        ShownValue.of(content) + " holds a `%` that begins no character")));
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text whose Base64 form is given, in which white space does not count. */
  private static String decoded(Arguments arguments, String base64) {
    String digits = base64.replaceAll("[ \t\r\n]", "");
    try {
      if (digits.length() % 4 != 0) {
        throw new IllegalArgumentException("the padding is missing");
      }
      byte[] bytes = Base64.getDecoder().decode(digits);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException e) {
      throw arguments.failure(ShownValue.of(base64) + " is no Base64");
    } catch (CharacterCodingException e) {
      throw arguments.failure("the bytes in " + ShownValue.of(base64) + " are no text in UTF-8");
    }
  }
}
