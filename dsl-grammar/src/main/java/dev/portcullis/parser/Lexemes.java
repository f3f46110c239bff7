package dev.portcullis.parser;

import dev.portcullis.ast.Name;
import dev.portcullis.grammar.PolicyParser.BareWordContext;
import dev.portcullis.grammar.PolicyParser.PathContext;
import dev.portcullis.grammar.PolicyParser.QuotedStepContext;
import dev.portcullis.grammar.PolicyParser.QuotedWordContext;
import dev.portcullis.grammar.PolicyParser.StepContext;
import dev.portcullis.grammar.PolicyParser.StringContext;
import dev.portcullis.grammar.PolicyParser.TextBlockContext;
import dev.portcullis.grammar.PolicyParser.TextContext;
import dev.portcullis.grammar.PolicyParser.WordOrStringContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Makes names and texts of the words of a policy in our language, quotes and escapes undone. */
final class Lexemes {

  private final Places places;
  private final Faults faults;

  Lexemes(Source source, Faults faults) {
    this.places = Places.in(source);
    this.faults = faults;
  }

  Span span(Token token) {
    return places.of(token);
  }

  Span span(ParserRuleContext context) {
    return places.of(context);
  }

  /** The word or words, as they stand. */
  Name word(ParserRuleContext context) {
    return new Name(span(context), context.getText());
  }

  /** A string, quotes and escapes undone. */
  Name string(Token token) {
    EscapedText text = escaped(token);
    return new Name(text.span(), text.text());
  }

  /** The text between the quotes of a string. */
  EscapedText escaped(Token token) {
    return EscapedText.read(unquoted(token), faults::report);
  }

  /** A name in backquotes, or a string in single quotes, to the letter. */
  Name verbatim(Token token) {
    Span span = unquoted(token);
    return new Name(span, span.text());
  }

  Name text(TextContext context) {
    return context.accept(new Texts());
  }

  Name wordOrString(WordOrStringContext context) {
    return context.accept(new Texts());
  }

  /** The name of a parameter, without its sign. */
  Name parameter(Token token) {
    Span span = span(token);
    if (token.getText().startsWith("$\"")) {
      EscapedText text =
          EscapedText.read(span.source().span(span.start() + 2, span.end() - 1), faults::report);
      return new Name(text.span(), text.text());
    }
    Span name = span.source().span(span.start() + 1, span.end());
    return new Name(name, name.text());
  }

  /** A path of names, odd ones out of their backquotes. */
  Name path(PathContext context) {
    StringBuilder path = new StringBuilder(context.word().getText());
    for (StepContext step : context.step()) {
      if (step instanceof QuotedStepContext quoted) {
        path.append('.').append(verbatim(quoted.name).text());
      } else {
        path.append(step.getText());
      }
    }
    return new Name(span(context), path.toString());
  }

  private Span unquoted(Token token) {
    Span span = span(token);
    String text = span.source().text();
    boolean closed =
        span.end() - span.start() > 1 && text.charAt(span.end() - 1) == text.charAt(span.start());
    return span.source().span(span.start() + 1, closed ? span.end() - 1 : span.end());
  }

  private final class Texts extends PolicyParserBaseVisitor<Name> {

    @Override
    public Name visitString(StringContext context) {
      return string(context.getStart());
    }

    @Override
    public Name visitTextBlock(TextBlockContext context) {
      return TextBlock.read(span(context), faults);
    }

    @Override
    public Name visitBareWord(BareWordContext context) {
      return word(context);
    }

    @Override
    public Name visitQuotedWord(QuotedWordContext context) {
      return string(context.getStart());
    }
  }
}
