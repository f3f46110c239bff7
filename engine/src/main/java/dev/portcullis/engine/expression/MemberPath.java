package dev.portcullis.engine.expression;

import dev.portcullis.engine.slice.ValuePath;
import dev.portcullis.engine.value.Value;

/**
 * A place in the member that a count is at.
 *
 * @param depth which of the counts around it; the outermost has depth 0
 * @param path the place below the member
 */
public record MemberPath(int depth, ValuePath path) {

  /** What stands there: one value, or an array of all that a star selects. */
  public Value read(RowScope scope) {
    return path.read(scope.member(depth));
  }

  /** Whether it selects any number of values. */
  public boolean isStarred() {
    return path.isStarred();
  }

  /** The place written out: equal texts are equal places. */
  public String canonical() {
    return "member " + depth + " " + path.canonical();
  }
}
