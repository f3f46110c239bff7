package dev.portcullis.parser;

import dev.portcullis.ast.Name;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.IndexAccess;
import dev.portcullis.ast.TemplateExpression.MemberAccess;
import dev.portcullis.ast.TemplateExpression.NumberLiteral;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyParser.AccessContext;
import dev.portcullis.grammar.PolicyParser.ArgumentContext;
import dev.portcullis.grammar.PolicyParser.CallContext;
import dev.portcullis.grammar.PolicyParser.DaysEarlierContext;
import dev.portcullis.grammar.PolicyParser.DaysLaterContext;
import dev.portcullis.grammar.PolicyParser.ExpressionContext;
import dev.portcullis.grammar.PolicyParser.FieldArgumentContext;
import dev.portcullis.grammar.PolicyParser.IndexAccessContext;
import dev.portcullis.grammar.PolicyParser.MemberAccessContext;
import dev.portcullis.grammar.PolicyParser.NameOperandContext;
import dev.portcullis.grammar.PolicyParser.NumberValueContext;
import dev.portcullis.grammar.PolicyParser.OffsetContext;
import dev.portcullis.grammar.PolicyParser.ParameterValueContext;
import dev.portcullis.grammar.PolicyParser.PlainArgumentContext;
import dev.portcullis.grammar.PolicyParser.PrimaryOperandContext;
import dev.portcullis.grammar.PolicyParser.TextValueContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Makes template expressions: {@code $x} is {@code parameters('x')}, {@code e + 3 days} is {@code
 * addDays(e, 3)}, {@code now()} is {@code utcNow()}, and the name of an element is {@code
 * current('…')}.
 */
final class ExpressionVisitor extends PolicyParserBaseVisitor<TemplateExpression> {

  private final FieldNames fields;
  private final Lexemes lexemes;
  private final Faults faults;
  private int calls;
  private int levels;

  ExpressionVisitor(FieldNames fields, Lexemes lexemes, Faults faults) {
    this.fields = fields;
    this.lexemes = lexemes;
    this.faults = faults;
  }

  @Override
  public TemplateExpression visitExpression(ExpressionContext context) {
    List<OffsetContext> offsets = context.offset();
    descend(offsets.size(), context);
    TemplateExpression expression = visit(context.operand());
    for (OffsetContext offset : offsets) {
      TemplateExpression days = visit(offset);
      expression = addDays(expression.span().to(lexemes.span(offset)), expression, days);
    }
    levels -= offsets.size();
    return expression;
  }

  private static Call addDays(Span span, TemplateExpression instant, TemplateExpression days) {
    return new Call(span, new Name(span, "addDays"), List.of(instant, days));
  }

  @Override
  public TemplateExpression visitDaysLater(DaysLaterContext context) {
    return visit(context.operand());
  }

  @Override
  public TemplateExpression visitDaysEarlier(DaysEarlierContext context) {
    Token number = context.NUMBER().getSymbol();
    NumberLiteral days = number(number);
    return new NumberLiteral(days.span(), "-" + days.digits());
  }

  @Override
  public TemplateExpression visitNameOperand(NameOperandContext context) {
    int steps = context.path().step().size() + 1 + context.access().size();
    descend(steps, context);
    TemplateExpression named = fields.element(context.path());
    TemplateExpression operand =
        context.expression() == null
            ? named
            : accessed(indexed(named, context.expression()), context.access());
    levels -= steps;
    return operand;
  }

  private IndexAccess indexed(TemplateExpression target, ExpressionContext index) {
    return new IndexAccess(target.span().to(lexemes.span(index)), target, visit(index));
  }

  @Override
  public TemplateExpression visitPrimaryOperand(PrimaryOperandContext context) {
    int steps = context.access().size();
    descend(steps, context);
    TemplateExpression operand = accessed(visit(context.primary()), context.access());
    levels -= steps;
    return operand;
  }

  /** What is reached into a result, step by step. */
  TemplateExpression accessed(TemplateExpression target, List<AccessContext> accesses) {
    TemplateExpression expression = target;
    for (AccessContext access : accesses) {
      expression = access.accept(new Access(expression));
    }
    return expression;
  }

  @Override
  public TemplateExpression visitCall(CallContext context) {
    calls++;
    descend(1, context);
    if (calls > TemplateExpressionBuilder.MOST_NESTED_CALLS) {
      throw tooDeep(
          context,
          "more than "
              + TemplateExpressionBuilder.MOST_NESTED_CALLS
              + " calls stand inside one another");
    }
    Name function = lexemes.word(context.function);
    List<ArgumentContext> arguments = context.argument();
    Call call =
        new Call(lexemes.span(context), meant(function, arguments), arguments(function, arguments));
    calls--;
    levels--;
    if (arguments.size() > TemplateExpressionBuilder.MOST_ARGUMENTS) {
      faults.report(
          DiagnosticCode.INVALID_TEMPLATE_EXPRESSION,
          function.span(),
          "`"
              + function.text()
              + "` has "
              + arguments.size()
              + " arguments; "
              + TemplateExpressionBuilder.MOST_ARGUMENTS
              + " are the most");
    }
    return call;
  }

  private static Name meant(Name function, List<ArgumentContext> arguments) {
    boolean isNow = function.text().equals("now") && arguments.isEmpty();
    return isNow ? new Name(function.span(), "utcNow") : function;
  }

  private List<TemplateExpression> arguments(Name function, List<ArgumentContext> arguments) {
    boolean isSingle = arguments.size() == 1;
    boolean takesField = isSingle && function.text().equals("field");
    boolean takesElement = isSingle && function.text().equals("current");
    List<TemplateExpression> values = new ArrayList<>(arguments.size());
    for (ArgumentContext argument : arguments) {
      if (argument instanceof FieldArgumentContext field) {
        values.add(takesField || takesElement ? fields.quoted(field) : misplaced(field));
      } else if (takesField) {
        ExpressionContext expression = ((PlainArgumentContext) argument).expression();
        values.add(fields.argument(expression).orElseGet(() -> visit(expression)));
      } else {
        values.add(visit(argument));
      }
    }
    return values;
  }

  private TemplateExpression misplaced(FieldArgumentContext field) {
    Span span = lexemes.span(field);
    faults.report(
        DiagnosticCode.UNEXPECTED_TEXT,
        span,
        "a field is no value in an expression",
        "write `field(" + field.getText() + ")`");
    return new TextLiteral(span, "");
  }

  @Override
  public TemplateExpression visitPlainArgument(PlainArgumentContext context) {
    return visit(context.expression());
  }

  @Override
  public TemplateExpression visitParameterValue(ParameterValueContext context) {
    return parameter(context.PARAMETER_NAME().getSymbol());
  }

  /** The value of a parameter. */
  Call parameter(Token token) {
    Name name = lexemes.parameter(token);
    Span span = lexemes.span(token);
    return new Call(
        span, new Name(span, "parameters"), List.of(new TextLiteral(name.span(), name.text())));
  }

  @Override
  public TemplateExpression visitTextValue(TextValueContext context) {
    Name text = lexemes.text(context.text());
    return new TextLiteral(text.span(), text.text());
  }

  @Override
  public TemplateExpression visitNumberValue(NumberValueContext context) {
    return number(context.NUMBER().getSymbol());
  }

  private NumberLiteral number(Token token) {
    String digits = token.getText();
    if (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
      faults.report(
          DiagnosticCode.INVALID_TEMPLATE_EXPRESSION,
          lexemes.span(token),
          "a number in an expression has no exponent",
          "write its digits out");
    }
    return new NumberLiteral(lexemes.span(token), digits);
  }

  /** Goes as many levels down, and ends the reading where that is too many. */
  private void descend(int steps, ParserRuleContext context) {
    levels += steps;
    if (levels > TemplateExpressionBuilder.MOST_LEVELS) {
      throw tooDeep(
          context,
          "calls and accesses nest more than " + TemplateExpressionBuilder.MOST_LEVELS + " deep");
    }
  }

  private RuntimeException tooDeep(ParserRuleContext context, String message) {
    return faults.abandon(
        DiagnosticCode.NESTED_TOO_DEEPLY,
        lexemes.span(context.getStart()),
        message,
        "the rest of the file was not read");
  }

  /** One step into a result. */
  private final class Access extends PolicyParserBaseVisitor<TemplateExpression> {

    private final TemplateExpression target;

    Access(TemplateExpression target) {
      this.target = target;
    }

    @Override
    public TemplateExpression visitMemberAccess(MemberAccessContext context) {
      Name member = lexemes.word(context.name);
      return new MemberAccess(target.span().to(member.span()), target, member);
    }

    @Override
    public TemplateExpression visitIndexAccess(IndexAccessContext context) {
      return indexed(target, context.expression());
    }
  }
}
