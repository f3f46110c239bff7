package dev.portcullis.engine.check;

import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.source.Span;

/** Where the text of a literal stands, without the quotes around it: what a hint would replace. */
final class LiteralPlace {

  private LiteralPlace() {}

  static Span of(TextLiteral literal) {
    Span span = literal.span();
    String written = span.text();
    return written.length() > 1 && (written.startsWith("'") || written.startsWith("\""))
        ? span.source().span(span.start() + 1, span.end() - 1)
        : span;
  }
}
