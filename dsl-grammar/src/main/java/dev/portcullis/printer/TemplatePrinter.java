package dev.portcullis.printer;

import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.IndexAccess;
import dev.portcullis.ast.TemplateExpression.MemberAccess;
import dev.portcullis.ast.TemplateExpression.NumberLiteral;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import java.util.stream.Collectors;

/**
 * Writes template expressions in one way: texts in single quotes, a comma and a blank between
 * arguments, no other blanks.
 */
public final class TemplatePrinter implements TemplateExpression.Visitor<String> {

  private static final TemplatePrinter PRINTER = new TemplatePrinter();

  private TemplatePrinter() {}

  /** The expression without brackets, such as {@code concat('a', parameters('b'))}. */
  public static String print(TemplateExpression expression) {
    return expression.accept(PRINTER);
  }

  /** The expression as a string of JSON holds it, such as {@code [parameters('b')]}. */
  public static String printInBrackets(TemplateExpression expression) {
    return "[" + print(expression) + "]";
  }

  @Override
  public String call(Call call) {
    return call.arguments().stream()
        .map(TemplatePrinter::print)
        .collect(Collectors.joining(", ", call.function().text() + "(", ")"));
  }

  @Override
  public String memberAccess(MemberAccess access) {
    return print(access.target()) + "." + access.member().text();
  }

  @Override
  public String indexAccess(IndexAccess access) {
    return print(access.target()) + "[" + print(access.index()) + "]";
  }

  @Override
  public String text(TextLiteral literal) {
    return "'" + literal.text().replace("'", "''") + "'";
  }

  @Override
  public String number(NumberLiteral literal) {
    return literal.digits();
  }
}
