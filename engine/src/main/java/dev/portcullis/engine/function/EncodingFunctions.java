package dev.portcullis.engine.function;

import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Functions that write texts in other alphabets, and read them back. */
final class EncodingFunctions {

  private static final Pattern DATA_URI =
      Pattern.compile("data:([^,;]*)((?:;[^,;]*)*),(.*)", Pattern.DOTALL);

  private EncodingFunctions() {}

  static List<TemplateFunction> all() {
    return new FunctionFamily()
        .pure("base64", 1, 1, call -> text(encode(call.textOrNull(0))))
        .pure("base64ToString", 1, 1, call -> text(decode(call, call.text(0))))
        .pure("base64ToJson", 1, 1, EncodingFunctions::base64ToJson)
        .pure("uri", 2, 2, EncodingFunctions::uri)
        .pure("uriComponent", 1, 1, call -> text(escape(call.textOrNull(0))))
        .pure("uriComponentToString", 1, 1, call -> text(unescape(call, call.text(0))))
        .pure("dataUri", 1, 1, EncodingFunctions::dataUri)
        .pure("dataUriToString", 1, 1, EncodingFunctions::dataUriToString)
        .functions();
  }

  private static Value base64ToJson(Arguments call) {
    try {
      return ValueReader.read(decode(call, call.text(0)));
    } catch (MalformedJson e) {
      throw call.failure("what is encoded is no JSON: " + e.reason());
    }
  }

  private static Value uri(Arguments call) {
    try {
      URI base = new URI(call.text(0));
      if (!base.isAbsolute() || base.isOpaque()) {
        throw call.wrong(0, "an absolute address");
      }
      return text(base.resolve(new URI(call.text(1))).toString());
    } catch (URISyntaxException e) {
      throw call.failure(Arguments.shown(new TextValue(e.getInput())) + " is no address");
    }
  }

  private static Value dataUri(Arguments call) {
    return text("data:text/plain;charset=utf8;base64," + encode(call.textOrNull(0)));
  }

  private static Value dataUriToString(Arguments call) {
    Matcher parts = DATA_URI.matcher(call.text(0));
    if (!parts.matches()) {
      throw call.wrong(0, "an address that begins with `data:` and holds a comma");
    }
    boolean base64 = parts.group(2).toLowerCase(Locale.ROOT).endsWith(";base64");
    return text(base64 ? decode(call, parts.group(3)) : unescape(call, parts.group(3)));
  }

  private static String encode(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(Arguments call, String base64) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Base64.getDecoder().decode(base64)))
          .toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw call.failure(Arguments.shown(new TextValue(base64)) + " is no text in base 64");
    }
  }

  /** All but letters, digits and {@code - _ . ~} as bytes in hexadecimal. */
  private static String escape(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private static String unescape(Arguments call, String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw call.failure(Arguments.shown(new TextValue(text)) + " has a broken escape");
    }
  }

  private static Value text(String text) {
    return new TextValue(text);
  }
}
