package dev.portcullis.parser;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.grammar.PolicyParser.CallContext;
import dev.portcullis.name.ReservedWords;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in words what our language asks for at the place of a fault, and goes on behind it. */
final class PolicyErrorStrategy extends DefaultErrorStrategy {

  private static final IntervalSet OPENING =
      new IntervalSet(PolicyLexer.OPEN_BRACE, PolicyLexer.OPEN_BRACKET, PolicyLexer.OPEN_PAREN);

  private static final IntervalSet CLOSING =
      new IntervalSet(PolicyLexer.CLOSE_BRACE, PolicyLexer.CLOSE_BRACKET, PolicyLexer.CLOSE_PAREN);

  private final Source source;
  private final Faults faults;
  private final Set<RuleContext> damaged = Collections.newSetFromMap(new IdentityHashMap<>());
  private int openBraces;

  PolicyErrorStrategy(Source source, Faults faults) {
    this.source = source;
    this.faults = faults;
  }

  /** Whether no fault was met in a part of the text. */
  boolean isIntact(RuleContext context) {
    return !damaged.contains(context);
  }

  @Override
  protected void reportNoViableAlternative(Parser recognizer, NoViableAltException fault) {
    report(recognizer, fault.getStartToken(), fault.getOffendingToken());
  }

  @Override
  protected void reportInputMismatch(Parser recognizer, InputMismatchException fault) {
    report(recognizer, fault.getOffendingToken(), fault.getOffendingToken());
  }

  @Override
  protected void reportUnwantedToken(Parser recognizer) {
    if (!inErrorRecoveryMode(recognizer)) {
      beginErrorCondition(recognizer);
      report(recognizer, recognizer.getCurrentToken(), recognizer.getCurrentToken());
    }
  }

  @Override
  protected void reportMissingToken(Parser recognizer) {
    if (!inErrorRecoveryMode(recognizer)) {
      beginErrorCondition(recognizer);
      report(recognizer, recognizer.getCurrentToken(), recognizer.getCurrentToken());
    }
  }

  /**
   * A word such as {@code then} is no function where no parenthesis follows: a value is missing.
   */
  @Override
  public Token recoverInline(Parser recognizer) {
    if (recognizer.getContext() instanceof CallContext call
        && call.OPEN_PAREN() == null
        && ReservedWords.all().contains(call.function.getText())) {
      recognizer.getInputStream().seek(call.function.getStart().getTokenIndex());
      throw new InputMismatchException(recognizer);
    }
    return super.recoverInline(recognizer);
  }

  /** A bracket that is put in would have to be closed, too. */
  @Override
  protected boolean singleTokenInsertion(Parser recognizer) {
    return !getExpectedTokens(recognizer).toList().stream().anyMatch(OPENING::contains)
        && super.singleTokenInsertion(recognizer);
  }

  @Override
  public void recover(Parser recognizer, RecognitionException fault) {
    openBraces = openBraces(recognizer.getContext());
    super.recover(recognizer, fault);
    openBraces = 0;
  }

  /** The braces that a rule has opened and, as it ends here, will not close. */
  private static int openBraces(ParserRuleContext context) {
    return context.getTokens(PolicyLexer.OPEN_BRACE).size()
        - context.getTokens(PolicyLexer.CLOSE_BRACE).size();
  }

  /** Passes over whole blocks, and over the rest of one that was begun; the next policy is safe. */
  @Override
  protected void consumeUntil(Parser recognizer, IntervalSet stops) {
    int depth = openBraces;
    int type = recognizer.getInputStream().LA(1);
    while (type != Token.EOF
        && (depth > 0 || !stops.contains(type))
        && !beginsDefinition(recognizer.getInputStream())) {
      if (type == PolicyLexer.OPEN_BRACE) {
        depth++;
      } else if (type == PolicyLexer.CLOSE_BRACE) {
        depth--;
      }
      recognizer.consume();
      type = recognizer.getInputStream().LA(1);
    }
  }

  private static boolean beginsDefinition(TokenStream tokens) {
    boolean isWord = tokens.LA(1) == PolicyLexer.POLICY || tokens.LA(1) == PolicyLexer.INITIATIVE;
    return isWord && (tokens.LA(2) == PolicyLexer.STRING || tokens.LA(2) == PolicyLexer.OPEN_BRACE);
  }

  private void report(Parser recognizer, Token first, Token found) {
    for (RuleContext around = recognizer.getContext(); around != null; around = around.parent) {
      damaged.add(around);
    }
    Span span = Places.in(source).of(first).to(Places.in(source).of(found));
    String what = first == found ? Words.found(found) : "`" + Words.shortened(span.text()) + "`";
    Diagnostic diagnostic =
        new Diagnostic(
            DiagnosticCode.UNEXPECTED_TEXT,
            span,
            "expected " + Expectation.at(recognizer) + ", found " + what,
            Hint.at(recognizer, first, found),
            List.of());
    faults.report(
        opening(recognizer.getInputStream(), found)
            .map(token -> withOpening(diagnostic, token))
            .orElse(diagnostic));
  }

  private Diagnostic withOpening(Diagnostic diagnostic, Token opening) {
    return diagnostic.withRelated(
        Places.in(source).of(opening), "this `" + opening.getText() + "` is open here");
  }

  /** The bracket that is open where another closes, or where the file ends. */
  private static Optional<Token> opening(TokenStream tokens, Token found) {
    if (found.getType() != Token.EOF && !CLOSING.contains(found.getType())) {
      return Optional.empty();
    }
    int depth = 0;
    for (int index = found.getTokenIndex() - 1; index >= 0; index--) {
      Token token = tokens.get(index);
      if (CLOSING.contains(token.getType())) {
        depth++;
      } else if (OPENING.contains(token.getType())) {
        if (depth == 0) {
          return Optional.of(token);
        }
        depth--;
      }
    }
    return Optional.empty();
  }
}
