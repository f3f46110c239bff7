package dev.portcullis.parser;

import dev.portcullis.ast.Name;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.IndexAccess;
import dev.portcullis.ast.TemplateExpression.MemberAccess;
import dev.portcullis.ast.TemplateExpression.NumberLiteral;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.TemplateParser.AccessContext;
import dev.portcullis.grammar.TemplateParser.CallContext;
import dev.portcullis.grammar.TemplateParser.ExpressionContext;
import dev.portcullis.grammar.TemplateParser.IndexAccessContext;
import dev.portcullis.grammar.TemplateParser.MemberAccessContext;
import dev.portcullis.grammar.TemplateParser.NumberContext;
import dev.portcullis.grammar.TemplateParser.TemplateContext;
import dev.portcullis.grammar.TemplateParser.TextContext;
import dev.portcullis.grammar.TemplateParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Makes the tree of one template expression that has been parsed without a fault. */
final class TemplateExpressionBuilder extends TemplateParserBaseVisitor<TemplateExpression> {

  /** So many calls may stand inside one another. */
  static final int MOST_NESTED_CALLS = 64;

  /** So many arguments a call may have. */
  static final int MOST_ARGUMENTS = 128;

  /** So many calls and accesses may stand inside one another: {@code a().b.c} has three levels. */
  static final int MOST_LEVELS = 256;

  private final EscapedText text;
  private final Faults faults;
  private final int faultsBefore;
  private int calls;
  private int levels;

  TemplateExpressionBuilder(EscapedText text, Faults faults) {
    this.text = text;
    this.faults = faults;
    this.faultsBefore = faults.count();
  }

  /** The tree, or nothing where the expression goes beyond a limit. */
  Optional<TemplateExpression> build(TemplateContext context) {
    TemplateExpression expression = visit(context);
    return faults.count() == faultsBefore ? Optional.of(expression) : Optional.empty();
  }

  @Override
  public TemplateExpression visitTemplate(TemplateContext context) {
    return visit(context.expression());
  }

  @Override
  public TemplateExpression visitExpression(ExpressionContext context) {
    List<AccessContext> accesses = context.access();
    levels += accesses.size();
    if (levels > MOST_LEVELS) {
      throw tooDeep(context, "calls and accesses nest more than " + MOST_LEVELS + " deep");
    }
    TemplateExpression expression = visit(context.primary());
    for (AccessContext access : accesses) {
      expression = access.accept(new Access(expression));
    }
    levels -= accesses.size();
    return expression;
  }

  @Override
  public TemplateExpression visitCall(CallContext context) {
    calls++;
    levels++;
    if (calls > MOST_NESTED_CALLS) {
      throw tooDeep(context, "more than " + MOST_NESTED_CALLS + " calls stand inside one another");
    }
    List<TemplateExpression> arguments = new ArrayList<>(context.expression().size());
    for (ExpressionContext argument : context.expression()) {
      arguments.add(visit(argument));
    }
    calls--;
    levels--;
    if (arguments.size() > MOST_ARGUMENTS) {
      faults.report(
          DiagnosticCode.INVALID_TEMPLATE_EXPRESSION,
          text.of(context.function),
          "`"
              + context.function.getText()
              + "` has "
              + arguments.size()
              + " arguments; "
              + MOST_ARGUMENTS
              + " are the most");
    }
    return new Call(text.of(context), name(context.function), arguments);
  }

  private ParseCancellationException tooDeep(ParserRuleContext context, String message) {
    faults.report(DiagnosticCode.NESTED_TOO_DEEPLY, text.of(context.getStart()), message);
    return new ParseCancellationException();
  }

  @Override
  public TemplateExpression visitText(TextContext context) {
    String quoted = context.getText();
    return new TextLiteral(
        text.of(context), quoted.substring(1, quoted.length() - 1).replace("''", "'"));
  }

  @Override
  public TemplateExpression visitNumber(NumberContext context) {
    return new NumberLiteral(text.of(context), context.getText());
  }

  private Name name(Token token) {
    return new Name(text.of(token), token.getText());
  }

  /** One step into a result. */
  private final class Access extends TemplateParserBaseVisitor<TemplateExpression> {

    private final TemplateExpression target;

    Access(TemplateExpression target) {
      this.target = target;
    }

    @Override
    public TemplateExpression visitMemberAccess(MemberAccessContext context) {
      Name member = name(context.member);
      return new MemberAccess(target.span().to(member.span()), target, member);
    }

    @Override
    public TemplateExpression visitIndexAccess(IndexAccessContext context) {
      TemplateExpression index = TemplateExpressionBuilder.this.visit(context.index);
      return new IndexAccess(target.span().to(text.of(context)), target, index);
    }
  }
}
