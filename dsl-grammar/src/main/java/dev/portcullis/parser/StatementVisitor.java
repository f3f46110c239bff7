package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.grammar.PolicyParser.OpenStatementContext;
import dev.portcullis.grammar.PolicyParser.ScopedStatementContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import dev.portcullis.name.FieldScope;
import java.util.Optional;

/** Makes the condition that is typed at the prompt. */
final class StatementVisitor extends PolicyParserBaseVisitor<Condition> {

  private final Optional<String> type;
  private final Lexemes lexemes;
  private final Faults faults;

  /**
   * Makes a visitor.
   *
   * @param type the type to which short names belong where the statement has no {@code for}
   */
  StatementVisitor(Optional<String> type, Lexemes lexemes, Faults faults) {
    this.type = type;
    this.lexemes = lexemes;
    this.faults = faults;
  }

  @Override
  public Condition visitScopedStatement(ScopedStatementContext context) {
    RuleScope scope = RuleScope.of(context.scope(), lexemes, faults);
    return new RuleVisitor(scope, lexemes, faults).condition(context.condition());
  }

  @Override
  public Condition visitOpenStatement(OpenStatementContext context) {
    return Sentences.of(FieldScope.of(type), lexemes, faults)
        .conditions()
        .visit(context.condition());
  }
}
