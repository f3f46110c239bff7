package dev.portcullis.parser;

import dev.portcullis.diagnostic.DiagnosticCode;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * Ends the reading where brackets nest too deeply: a parser that descends, and all who walk the
 * tree after it, would run out of stack.
 */
final class DepthGuard extends TokenFilter {

  private final Set<Integer> opening;
  private final Set<Integer> closing;
  private final int deepest;
  private final Places places;
  private final Faults faults;
  private int depth;

  /**
   * Makes a guard.
   *
   * @param opening the types of the tokens that go one level down
   * @param closing the types of the tokens that come up again
   * @param deepest so many levels are read
   */
  DepthGuard(
      TokenSource tokens,
      Set<Integer> opening,
      Set<Integer> closing,
      int deepest,
      Places places,
      Faults faults) {
    super(tokens);
    this.opening = opening;
    this.closing = closing;
    this.deepest = deepest;
    this.places = places;
    this.faults = faults;
  }

  @Override
  Token filter(Token token) {
    if (opening.contains(token.getType())) {
      depth++;
      if (depth > deepest) {
        throw faults.abandon(
            DiagnosticCode.NESTED_TOO_DEEPLY,
            places.of(token),
            "brackets nest more than " + deepest + " deep here",
            "no definition needs so many levels; the rest of the file was not read");
      }
    } else if (closing.contains(token.getType())) {
      depth = Math.max(0, depth - 1);
    }
    return token;
  }
}
