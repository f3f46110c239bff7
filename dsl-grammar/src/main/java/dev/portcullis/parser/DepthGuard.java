package dev.portcullis.parser;

import java.util.Set;
import java.util.function.Function;
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
  private final Function<Token, RuntimeException> tooDeep;
  private int depth;

  /**
   * Makes a guard.
   *
   * @param opening the types of the tokens that go one level down
   * @param closing the types of the tokens that come up again
   * @param deepest so many levels are read
   * @param tooDeep reports the token that goes one level too far, and gives what is thrown to end
   *     the reading
   */
  DepthGuard(
      TokenSource tokens,
      Set<Integer> opening,
      Set<Integer> closing,
      int deepest,
      Function<Token, RuntimeException> tooDeep) {
    super(tokens);
    this.opening = opening;
    this.closing = closing;
    this.deepest = deepest;
    this.tooDeep = tooDeep;
  }

  @Override
  Token filter(Token token) {
    if (opening.contains(token.getType())) {
      depth++;
      if (depth > deepest) {
        throw tooDeep.apply(token);
      }
    } else if (closing.contains(token.getType())) {
      depth = Math.max(0, depth - 1);
    }
    return token;
  }
}
