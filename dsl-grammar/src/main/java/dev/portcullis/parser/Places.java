package dev.portcullis.parser;

import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Where the tokens of a text stand in its file: they are the offsets of the file itself, or those
 * of a string in it whose escapes were undone.
 */
@FunctionalInterface
interface Places {

  /** The span of the characters from {@code start} up to {@code end}. */
  Span span(int start, int end);

  /** The places of a text that is a whole file. */
  static Places in(Source source) {
    return source::span;
  }

  /** The place of a token; the end of the text has a place without width. */
  default Span of(Token token) {
    int start = token.getStartIndex();
    return span(start, token.getType() == Token.EOF ? start : token.getStopIndex() + 1);
  }

  /** The place of what a rule of the grammar matched. */
  default Span of(ParserRuleContext context) {
    int start = context.getStart().getStartIndex();
    return span(start, Math.max(start, context.getStop().getStopIndex() + 1));
  }
}
