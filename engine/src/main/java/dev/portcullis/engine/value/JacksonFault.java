package dev.portcullis.engine.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What Jackson may find wrong with a text, in our words: its own speak of its features and classes.
 * They come in the order in which they are looked for.
 */
enum JacksonFault {
  TWICE("Duplicate field '(.*)'", "the key `%s` is there twice"),
  WORD("(?:Unrecognized|Non-standard) token '(.*?)'", "expected a value, found `%s`"),
  CLOSE_MARKER("Unexpected close marker '(.)'", "expected a value, found `%s`"),
  NO_VALUE(found("expected a valid value"), "expected a value, found `%s`"),
  NO_KEY(found(".* to start field name"), "expected a key in double quotes, found `%s`"),
  NO_COLON(found(".* a colon"), "expected `:`, found `%s`"),
  NO_COMMA_IN_OBJECT(found(".* comma to separate Object"), "expected `,` or `}`, found `%s`"),
  NO_COMMA_IN_ARRAY(found(".* comma to separate Array"), "expected `,` or `]`, found `%s`"),
  NO_HEXADECIMAL(found("expected a hex-digit"), "expected a hexadecimal digit, found `%s`"),
  CHARACTER(found(""), "`%s` has no place here"),
  LEADING_ZERO("Leading zeroes not allowed", "a number must not begin with `0`"),
  ESCAPE("Unrecognized character escape '(.+)'", "`\\%s` is no escape"),
  CONTROL_IN_TEXT("Illegal unquoted character", "a control character in a text must be escaped"),
  CONTROL("Illegal character", "a control character has no place here"),
  ENCODING("Invalid UTF-", "there is a byte that is no UTF-8"),
  DEPTH("nesting depth", "arrays and objects lie too deep in each other"),
  LONG_NUMBER("Number value length", "the number is too long"),
  LONG_TEXT("String value length", "the text is too long"),
  LONG_KEY("Name length", "the key is too long");

  private static final int LONGEST = 60;

  private final Pattern message;
  private final String words;

  JacksonFault(String message, String words) {
    this.message = Pattern.compile(message, Pattern.DOTALL);
    this.words = words;
  }

  /** What is wrong, told from an exception of Jackson. */
  static String describe(IOException fault) {
    if (fault instanceof JsonEOFException) {
      return "the text ends too early";
    }
    String said =
        fault instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : String.valueOf(fault.getMessage());
    return Arrays.stream(values())
        .flatMap(foreseen -> foreseen.message.matcher(said).results().limit(1).map(foreseen::tell))
        .findFirst()
        .orElse("this is no JSON");
  }

  private String tell(MatchResult match) {
    return match.groupCount() == 0 ? words : words.formatted(shortened(match.group(1)));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** A message of Jackson on a character that it did not expect. */
  private static String found(String expectation) {
    return "Unexpected character \\('(.+?)' \\(code [^)]*\\)\\)(?: in numeric value)?: "
        + expectation;
  }
}
