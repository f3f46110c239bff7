package dev.portcullis.parser;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;

/** A source of tokens that looks at each token of another before it hands it on. */
abstract class TokenFilter implements TokenSource {

  private final TokenSource tokens;

  TokenFilter(TokenSource tokens) {
    this.tokens = tokens;
  }

  /** Looks at a token, and hands on this one or another. */
  abstract Token filter(Token token);

  @Override
  public final Token nextToken() {
    return filter(tokens.nextToken());
  }

  @Override
  public int getLine() {
    return tokens.getLine();
  }

  @Override
  public int getCharPositionInLine() {
    return tokens.getCharPositionInLine();
  }

  @Override
  public CharStream getInputStream() {
    return tokens.getInputStream();
  }

  @Override
  public String getSourceName() {
    return tokens.getSourceName();
  }

  @Override
  public void setTokenFactory(TokenFactory<?> factory) {
    tokens.setTokenFactory(factory);
  }

  @Override
  public TokenFactory<?> getTokenFactory() {
    return tokens.getTokenFactory();
  }
}
