package dev.portcullis.parser;

import dev.portcullis.grammar.PolicyParser.DatumContext;
import dev.portcullis.grammar.PolicyParser.ExpressionContext;
import dev.portcullis.grammar.PolicyParser.ExpressionDatumContext;
import dev.portcullis.grammar.PolicyParser.NameOperandContext;
import dev.portcullis.grammar.PolicyParser.PathContext;
import dev.portcullis.grammar.PolicyParser.PrimaryContext;
import dev.portcullis.grammar.PolicyParser.PrimaryOperandContext;
import java.util.Optional;

/** Looks for expressions that are nothing but one name, text or number. */
final class Bare {

  private Bare() {}

  /** The path that a datum consists of. */
  static Optional<PathContext> path(DatumContext datum) {
    return datum instanceof ExpressionDatumContext context
        ? path(context.expression())
        : Optional.empty();
  }

  /** The path that an expression consists of. */
  static Optional<PathContext> path(ExpressionContext expression) {
    return expression.offset().isEmpty()
            && expression.operand() instanceof NameOperandContext operand
            && operand.expression() == null
        ? Optional.of(operand.path())
        : Optional.empty();
  }

  /** The text, number, parameter or call that an expression consists of. */
  static Optional<PrimaryContext> primary(ExpressionContext expression) {
    return expression.offset().isEmpty()
            && expression.operand() instanceof PrimaryOperandContext operand
            && operand.access().isEmpty()
        ? Optional.of(operand.primary())
        : Optional.empty();
  }
}
