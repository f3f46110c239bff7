package dev.portcullis.parser;

import org.antlr.v4.runtime.BufferedTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.WritableToken;

/** The tokens of a file, into which a missing one can be put. */
final class RepairableTokens extends BufferedTokenStream {

  RepairableTokens(TokenSource tokens) {
    super(tokens);
  }

  /** Puts a token before the current one, which makes it the current one. */
  void insert(Token token) {
    tokens.add(p, token);
    for (int i = p; i < tokens.size(); i++) {
      ((WritableToken) tokens.get(i)).setTokenIndex(i);
    }
  }

  /** The type of the token before the current one; at the beginning none. */
  int previousType() {
    Token previous = LB(1);
    return previous == null ? Token.INVALID_TYPE : previous.getType();
  }
}
