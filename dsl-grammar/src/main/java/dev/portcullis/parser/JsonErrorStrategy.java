package dev.portcullis.parser;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.JsonLexer;
import dev.portcullis.grammar.JsonParser.ArrayContext;
import dev.portcullis.grammar.JsonParser.FileContext;
import dev.portcullis.grammar.JsonParser.MemberContext;
import dev.portcullis.grammar.JsonParser.ObjectContext;
import dev.portcullis.parser.JsonTokens.UnclosedString;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Says in words what JSON asks for at the place of a fault, and goes on behind it. A comma that is
 * missing is put in, so that what follows it is read.
 */
final class JsonErrorStrategy extends DefaultErrorStrategy {

  private static final IntervalSet SCALARS =
      new IntervalSet(
          JsonLexer.STRING, JsonLexer.NUMBER, JsonLexer.TRUE, JsonLexer.FALSE, JsonLexer.NULL);

  private static final IntervalSet STARTS_OF_VALUES =
      new IntervalSet(JsonLexer.OPEN_BRACE, JsonLexer.OPEN_BRACKET).addAll(SCALARS);

  private static final IntervalSet ENDS_OF_VALUES =
      new IntervalSet(JsonLexer.CLOSE_BRACE, JsonLexer.CLOSE_BRACKET).addAll(SCALARS);

  private final Source source;
  private final RepairableTokens tokens;
  private final Faults faults;
  private boolean structureDamaged;

  JsonErrorStrategy(Source source, RepairableTokens tokens, Faults faults) {
    this.source = source;
    this.tokens = tokens;
    this.faults = faults;
  }

  /** Whether a fault was met that leaves in doubt what belongs to what. */
  boolean structureDamaged() {
    return structureDamaged;
  }

  @Override
  public void sync(Parser recognizer) {
    if (missesComma(recognizer)) {
      Token next = recognizer.getCurrentToken();
      if (!(tokens.LT(-1) instanceof UnclosedString)) {
        faults.report(missingComma(next));
      }
      tokens.insert(as(JsonLexer.COMMA, next));
    }
    super.sync(recognizer);
  }

  private boolean missesComma(Parser recognizer) {
    if (inErrorRecoveryMode(recognizer)
        || !STARTS_OF_VALUES.contains(tokens.LA(1))
        || !ENDS_OF_VALUES.contains(tokens.previousType())) {
      return false;
    }
    RuleContext context = recognizer.getContext();
    return context instanceof ArrayContext
        || (context instanceof ObjectContext && tokens.LA(1) == JsonLexer.STRING);
  }

  private Diagnostic missingComma(Token next) {
    int end = tokens.LT(-1).getStopIndex() + 1;
    return Diagnostic.of(
        DiagnosticCode.UNEXPECTED_TEXT,
        source.span(end, end),
        "expected `,` before " + Words.found(next),
        "put a `,` here");
  }

  @Override
  public Token recoverInline(Parser recognizer) {
    if (!(recognizer.getContext() instanceof FileContext)) {
      return super.recoverInline(recognizer);
    }
    // Whatever stands behind the value, it is one fault: the file ends here.
    report(recognizer, recognizer.getCurrentToken());
    tokens.insert(as(Token.EOF, recognizer.getCurrentToken()));
    return recognizer.consume();
  }

  private static Token as(int type, Token token) {
    CommonToken changed = new CommonToken(token);
    changed.setType(type);
    return changed;
  }

  @Override
  protected void reportNoViableAlternative(Parser recognizer, NoViableAltException fault) {
    report(recognizer, fault.getOffendingToken());
  }

  @Override
  protected void reportInputMismatch(Parser recognizer, InputMismatchException fault) {
    report(recognizer, fault.getOffendingToken());
  }

  @Override
  protected void reportUnwantedToken(Parser recognizer) {
    if (!inErrorRecoveryMode(recognizer)) {
      beginErrorCondition(recognizer);
      report(recognizer, recognizer.getCurrentToken());
    }
  }

  @Override
  protected void reportMissingToken(Parser recognizer) {
    if (!inErrorRecoveryMode(recognizer)) {
      beginErrorCondition(recognizer);
      report(recognizer, recognizer.getCurrentToken());
    }
  }

  private void report(Parser recognizer, Token found) {
    structureDamaged = true;
    if (tokens.LT(-1) instanceof UnclosedString) {
      return;
    }
    RuleContext context = recognizer.getContext();
    IntervalSet expected = recognizer.getExpectedTokens();
    Span span = Places.in(source).of(found);
    String message = "expected " + inWords(expected, context) + ", found " + Words.found(found);
    Diagnostic diagnostic =
        closesAfterComma(found)
            ? Diagnostic.of(
                DiagnosticCode.UNEXPECTED_TEXT, span, message, "remove the `,` before it")
            : Diagnostic.of(DiagnosticCode.UNEXPECTED_TEXT, span, message);
    faults.report(withOpening(diagnostic, context, found));
  }

  private boolean closesAfterComma(Token found) {
    return tokens.previousType() == JsonLexer.COMMA
        && (found.getType() == JsonLexer.CLOSE_BRACE || found.getType() == JsonLexer.CLOSE_BRACKET);
  }

  /** Where a bracket is left open, or closed by the wrong one, shows which bracket that is. */
  private Diagnostic withOpening(Diagnostic diagnostic, RuleContext context, Token found) {
    boolean closing =
        found.getType() == Token.EOF
            || found.getType() == JsonLexer.CLOSE_BRACE
            || found.getType() == JsonLexer.CLOSE_BRACKET;
    RuleContext around = context;
    while (around != null
        && !(around instanceof ObjectContext)
        && !(around instanceof ArrayContext)) {
      around = around.parent;
    }
    if (!closing || closesAfterComma(found) || around == null) {
      return diagnostic;
    }
    Token opening =
        around instanceof ObjectContext object
            ? object.getStart()
            : ((ArrayContext) around).getStart();
    return diagnostic.withRelated(
        Places.in(source).of(opening), "this `" + opening.getText() + "` is open here");
  }

  private static String inWords(IntervalSet expected, RuleContext context) {
    if (expected.contains(JsonLexer.OPEN_BRACE)) {
      return "a value";
    }
    if (expected.contains(JsonLexer.STRING)) {
      return "a key in double quotes";
    }
    if (context instanceof MemberContext) {
      return "`:`";
    }
    if (context instanceof ObjectContext) {
      return "`,` or `}`";
    }
    if (context instanceof ArrayContext) {
      return "`,` or `]`";
    }
    return "the end of the file";
  }
}
