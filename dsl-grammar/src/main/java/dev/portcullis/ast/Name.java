package dev.portcullis.ast;

import dev.portcullis.source.Span;
import java.util.List;

/**
 * A piece of plain text with its place: a name, a title, an id. Never a template expression.
 *
 * @param span where the text stands, without its quotes
 * @param text the text, escapes undone
 */
public record Name(Span span, String text) implements Node {

  @Override
  public List<Node> children() {
    return List.of();
  }

  /** Whether this is the same name as another, without regard to case. */
  public boolean is(String other) {
    return text.equalsIgnoreCase(other);
  }
}
