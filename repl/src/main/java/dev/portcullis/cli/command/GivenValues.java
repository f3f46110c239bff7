package dev.portcullis.cli.command;

import dev.portcullis.cli.output.QuotedText;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;

/** Values as they are given on a command line. */
final class GivenValues {

  private GivenValues() {}

  /** A value as JSON: as it is where it reads as JSON, else a text. */
  static String json(String value) {
    return JsonParser.parse(Source.of("value", value)).failed() ? QuotedText.of(value) : value;
  }
}
