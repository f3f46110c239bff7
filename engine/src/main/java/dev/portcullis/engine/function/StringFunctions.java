package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.TemplateFunction.pure;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** The functions that put texts together and take them apart. */
final class StringFunctions {

  private static final int WIDEST_PADDING = 16;

  private StringFunctions() {}

  static List<TemplateFunction> all() {
    return List.of(
        pure("concat", 1, TemplateFunctions.MOST_ARGUMENTS, StringFunctions::concat),
        pure("format", 1, TemplateFunctions.MOST_ARGUMENTS, CompositeFormat::fill),
        pure("padLeft", 2, 3, StringFunctions::padLeft),
        pure("replace", 3, 3, StringFunctions::replace),
        pure("substring", 2, 3, StringFunctions::substring),
        pure("split", 2, 2, StringFunctions::split),
        pure("join", 2, 2, StringFunctions::join),
        pure("toLower", 1, 1, StringFunctions::toLower),
        pure("toUpper", 1, 1, StringFunctions::toUpper),
        pure("trim", 1, 1, StringFunctions::trim),
        pure("startsWith", 2, 2, StringFunctions::startsWith),
        pure("endsWith", 2, 2, StringFunctions::endsWith));
  }

  private static Value concat(Arguments arguments) {
    if (arguments.values().stream().allMatch(ArrayValue.class::isInstance)) {
      return concatArrays(arguments);
    }
    BoundedText text = new BoundedText(arguments.function());
    for (int i = 0; i < arguments.count(); i++) {
      text.append(scalarText(arguments, i));
    }
    return new TextValue(text.toString());
  }

  private static String scalarText(Arguments arguments, int index) {
    return ScalarText.of(arguments.get(index))
        .orElseThrow(
            () ->
                arguments.wrongKind(
                    index,
                    arguments.get(index) instanceof ArrayValue
                        ? "no array unless all of them are"
                        : "a text, an integer, true, false or null"));
  }

  private static Value concatArrays(Arguments arguments) {
    List<Value> elements = new ArrayList<>();
    for (int i = 0; i < arguments.count(); i++) {
      elements.addAll(arguments.array(i).elements());
    }
    return new ArrayValue(elements);
  }

  private static Value padLeft(Arguments arguments) {
    String text =
        arguments.get(0) instanceof NumberValue
            ? Long.toString(arguments.integer(0))
            : arguments.text(0);
    long width = arguments.integer(1);
    String padding = arguments.count() == 3 ? arguments.text(2) : " ";
    if (width < 1 || width > WIDEST_PADDING) {
      throw arguments.failure("the width must be from 1 to 16, not " + width);
    }
    if (padding.length() != 1) {
      throw arguments.failure("one character fills up, not " + ShownValue.of(padding));
    }
    return new TextValue(padding.repeat(Math.max(0, (int) width - text.length())) + text);
  }

  private static Value replace(Arguments arguments) {
    String text = arguments.textOrNull(0);
    String old = arguments.text(1);
    String replacement = arguments.textOrNull(2);
    if (old.isEmpty()) {
      throw arguments.failure("the text to replace is empty");
    }
    FoldedText folded = new FoldedText(text);
    BoundedText replaced = new BoundedText(arguments.function());
    int done = 0;
    for (FoldedText.Match match : folded.matches(old)) {
      replaced.append(text, done, match.start()).append(replacement);
      done = match.end();
    }
    return new TextValue(replaced.append(text, done, text.length()).toString());
  }

  private static Value substring(Arguments arguments) {
    String text = arguments.textOrNull(0);
    long start = arguments.integer(1);
    long length = arguments.count() == 3 ? arguments.integer(2) : text.length() - start;
    if (start < 0 || start > text.length()) {
      throw arguments.failure("start " + start + " is outside the " + charactersOf(text));
    }
    if (length < 0) {
      throw arguments.failure("length " + length + " is below 0");
    }
    if (length > text.length() - start) {
      throw arguments.failure(
          "start %s and length %s reach past the %s".formatted(start, length, charactersOf(text)));
    }
    return new TextValue(text.substring((int) start, (int) (start + length)));
  }

  private static String charactersOf(String text) {
    return text.length() == 1
        ? "one character of " + ShownValue.of(text)
        : text.length() + " characters of " + ShownValue.of(text);
  }

  /** An empty delimiter parts nothing. */
  private static Value split(Arguments arguments) {
    if (arguments.get(0).isAbsent()) {
      return ArrayValue.EMPTY;
    }
    List<String> delimiters =
        delimiters(arguments).stream().filter(delimiter -> !delimiter.isEmpty()).toList();
    Splitter splitter = new Splitter(arguments.function(), delimiters);
    return new ArrayValue(
        splitter.split(arguments.text(0)).stream().<Value>map(TextValue::new).toList());
  }

  private static List<String> delimiters(Arguments arguments) {
    if (!(arguments.get(1) instanceof ArrayValue array)) {
      if (arguments.get(1) instanceof TextValue text) {
        return List.of(text.text());
      }
      throw arguments.wrongKind(1, "a text or an array of texts");
    }
    return texts(arguments, array);
  }

  /** The elements of an array of texts; null is the empty one. */
  private static List<String> texts(Arguments arguments, ArrayValue array) {
    List<String> texts = new ArrayList<>(array.elements().size());
    for (Value element : array.elements()) {
      if (element instanceof TextValue text) {
        texts.add(text.text());
      } else if (element.isAbsent()) {
        texts.add("");
      } else {
        throw arguments.failure(
            "the elements of the array must be texts, not " + ShownValue.of(element));
      }
    }
    return texts;
  }

  private static Value join(Arguments arguments) {
    List<String> texts = texts(arguments, arguments.array(0));
    String delimiter = arguments.textOrNull(1);
    BoundedText joined = new BoundedText(arguments.function());
    for (int i = 0; i < texts.size(); i++) {
      joined.append(i == 0 ? "" : delimiter).append(texts.get(i));
    }
    return new TextValue(joined.toString());
  }

  private static Value toLower(Arguments arguments) {
    return new TextValue(CaseMapping.toLower(arguments.textOrNull(0)));
  }

  private static Value toUpper(Arguments arguments) {
    return new TextValue(CaseMapping.toUpper(arguments.textOrNull(0)));
  }

  private static Value trim(Arguments arguments) {
    String text = arguments.textOrNull(0);
    int start = 0;
    int end = text.length();
    while (start < end && isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new TextValue(text.substring(start, end));
  }

  /** What the service calls white space: the separators of Unicode and some control characters. */
  private static boolean isWhitespace(char character) {
    return Character.isSpaceChar(character)
        || (character >= '\t' && character <= '\r')
        || character == '\u0085';
  }

  private static Value startsWith(Arguments arguments) {
    return BooleanValue.of(
        TextComparison.startsWith(arguments.textOrNull(0), arguments.textOrNull(1)));
  }

  private static Value endsWith(Arguments arguments) {
    return BooleanValue.of(
        TextComparison.endsWith(arguments.textOrNull(0), arguments.textOrNull(1)));
  }
}
