package dev.portcullis.parser;

import dev.portcullis.grammar.PolicyLexer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * Ends the reading where counts nest too deeply through {@code where}, which needs no bracket:
 * {@code any a in x where any b in y where …}
 */
final class WhereGuard extends TokenFilter {

  private final int deepest;
  private final Function<Token, RuntimeException> tooDeep;
  private final Deque<Integer> outside = new ArrayDeque<>();
  private int depth;

  /**
   * Makes a guard.
   *
   * @param deepest so many levels are read
   * @param tooDeep reports the token that goes one level too far, and gives what is thrown to end
   *     the reading
   */
  WhereGuard(TokenSource tokens, int deepest, Function<Token, RuntimeException> tooDeep) {
    super(tokens);
    this.deepest = deepest;
    this.tooDeep = tooDeep;
  }

  @Override
  Token filter(Token token) {
    switch (token.getType()) {
      case PolicyLexer.WHERE -> goDeeper(token);
      case PolicyLexer.OPEN_BRACE, PolicyLexer.OPEN_PAREN -> outside.push(depth);
      case PolicyLexer.CLOSE_BRACE, PolicyLexer.CLOSE_PAREN -> leave();
      case PolicyLexer.AND, PolicyLexer.OR -> depth = outermost();
      default -> {
        // No other word begins or ends a condition.
      }
    }
    return token;
  }

  private void goDeeper(Token token) {
    depth++;
    if (depth > deepest) {
      throw tooDeep.apply(token);
    }
  }

  private void leave() {
    if (!outside.isEmpty()) {
      depth = outside.pop();
    }
  }

  /** A unit ends where the next of its chain begins, and with it each count that it is. */
  private int outermost() {
    return outside.isEmpty() ? 0 : outside.peek();
  }
}
