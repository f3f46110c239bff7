package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.stream.Collectors;

/** Texts in quotes, as JSON has them and YAML takes them. */
public final class QuotedText {

  private QuotedText() {}

  /** A text in its quotes. */
  public static String of(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }

  /** Texts in their quotes, with commas between them. */
  static String list(List<String> texts) {
    return texts.stream().map(QuotedText::of).collect(Collectors.joining(", "));
  }
}
