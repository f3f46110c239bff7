package dev.portcullis.source;

import java.util.Objects;

/**
 * A part of a source: the text to replace, without its quotes, so that a hint can be applied as an
 * edit.
 *
 * @param source the text it is a part of
 * @param start the offset of its first character, in UTF-16 units from 0
 * @param end the offset after its last character; never before {@code start}
 */
public record Span(Source source, int start, int end) {

  public Span {
    Objects.requireNonNull(source);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span from " + start + " to " + end);
    }
  }

  /** {@return where it begins, as people count} */
  public Position position() {
    return source.position(start);
  }

  /** {@return where it ends, as people count: the place after its last character} */
  public Position endPosition() {
    return source.position(end);
  }

  /**
   * {@return the smallest span that holds this one and another of the same source}
   *
   * @param other a span of the same source, before or after this one
   */
  public Span to(Span other) {
    return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** {@return the text it covers} */
  public String text() {
    return source.text().substring(start, end);
  }

  @Override
  public String toString() {
    return source.name() + ":" + position();
  }
}
