package dev.portcullis.parser;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Source;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;

/** Says in words what our language asks for at the place of a fault, and goes on behind it. */
final class PolicyErrorStrategy extends DefaultErrorStrategy {

  private final Source source;
  private final Faults faults;
  private final Set<RuleContext> damaged = Collections.newSetFromMap(new IdentityHashMap<>());

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
    for (RuleContext around = recognizer.getContext(); around != null; around = around.parent) {
      damaged.add(around);
    }
    faults.report(
        DiagnosticCode.UNEXPECTED_TEXT,
        Places.in(source).of(found),
        "expected " + Expectation.at(recognizer) + ", found " + Words.found(found));
  }
}
