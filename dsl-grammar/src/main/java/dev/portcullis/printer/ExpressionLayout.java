package dev.portcullis.printer;

import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.IndexAccess;
import dev.portcullis.ast.TemplateExpression.MemberAccess;
import dev.portcullis.ast.TemplateExpression.NumberLiteral;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.name.ElementVariable;
import dev.portcullis.name.FieldScope;
import dev.portcullis.name.ReservedWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes template expressions in our language: {@code $x} for {@code parameters('x')}, {@code e + 3
 * days} for {@code addDays(e, 3)}, the name of an element for {@code current('…')}.
 */
final class ExpressionLayout implements TemplateExpression.Visitor<Layout> {

  private static final Pattern PARAMETER_NAME =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*");

  private static final String NOW = "now";

  private final FieldScope scope;
  private final FieldSpelling fields;

  ExpressionLayout(FieldScope scope) {
    this.scope = scope;
    this.fields = new FieldSpelling(scope);
  }

  /**
   * Whether an expression can be written in our language as a value: a text or a number alone would
   * be plain text or a plain number, and {@code now()} means another function.
   */
  static boolean canBeWritten(TemplateExpression expression) {
    return !(expression instanceof TextLiteral)
        && !(expression instanceof NumberLiteral)
        && expression.descendants().noneMatch(ExpressionLayout::callsNow);
  }

  private static boolean callsNow(Object node) {
    return node instanceof Call call
        && call.function().text().equals(NOW)
        && call.arguments().isEmpty();
  }

  /** The expression in any place where one may stand. */
  Layout expression(TemplateExpression expression) {
    return expression.accept(this);
  }

  /** The parameter that an expression is the value of. */
  static Optional<String> parameter(TemplateExpression expression) {
    return argument(expression, "parameters")
        .filter(TextLiteral.class::isInstance)
        .map(name -> ((TextLiteral) name).text());
  }

  /** The parameter that names the tag of {@code concat('tags[', parameters('p'), ']')}. */
  static Optional<String> tagParameter(TemplateExpression expression) {
    return expression instanceof Call call
            && call.function().text().equals("concat")
            && call.arguments().size() == 3
            && isText(call.arguments().get(0), "tags[")
            && isText(call.arguments().get(2), "]")
        ? parameter(call.arguments().get(1))
        : Optional.empty();
  }

  private static boolean isText(TemplateExpression expression, String text) {
    return expression instanceof TextLiteral literal && literal.text().equals(text);
  }

  /** The only argument of a call of a function. */
  private static Optional<TemplateExpression> argument(
      TemplateExpression expression, String function) {
    return expression instanceof Call call
            && call.function().text().equals(function)
            && call.arguments().size() == 1
        ? Optional.of(call.arguments().get(0))
        : Optional.empty();
  }

  static String parameterName(String name) {
    return "$" + (PARAMETER_NAME.matcher(name).matches() ? name : TextSpelling.quoted(name));
  }

  @Override
  public Layout call(Call call) {
    return offset(call).orElseGet(() -> operand(call));
  }

  /** {@code addDays(e, n)} with a sign, where {@code n} is no such sum itself. */
  private Optional<Layout> offset(Call call) {
    if (!isOffset(call)) {
      return Optional.empty();
    }
    Layout instant = expression(call.arguments().get(0));
    TemplateExpression days = call.arguments().get(1);
    boolean isEarlier = days instanceof NumberLiteral number && number.digits().startsWith("-");
    Layout distance =
        isEarlier
            ? Layout.text("- " + ((NumberLiteral) days).digits().substring(1))
            : Layout.sequence(Layout.text("+ "), operand(days));
    return Optional.of(Layout.sequence(instant, Layout.text(" "), distance, Layout.text(" days")));
  }

  private static boolean isOffset(TemplateExpression expression) {
    return expression instanceof Call call
        && call.function().text().equals("addDays")
        && call.arguments().size() == 2;
  }

  /** The expression in a place where a sum cannot stand: it is written as the call that it is. */
  private Layout operand(TemplateExpression expression) {
    return expression instanceof Call call ? written(call) : expression(expression);
  }

  private Layout written(Call call) {
    return sugar(call)
        .map(Layout::text)
        .or(() -> argument(call, "field").map(this::computedField))
        .orElseGet(() -> plain(call.function().text(), call.arguments()));
  }

  /** {@code field(…)} of what is no text; the path of an element alone would name a field. */
  private Layout computedField(TemplateExpression name) {
    Optional<String> tag =
        tagParameter(name).filter(parameter -> fields.tagsAreTags()).map(ExpressionLayout::tag);
    return Layout.sequence(
        Layout.text("field("),
        tag.map(Layout::text).orElseGet(() -> withoutPath(name)),
        Layout.text(")"));
  }

  /** A tag that a parameter names. */
  static String tag(String parameter) {
    return "tags[" + parameterName(parameter) + "]";
  }

  /** The expression, an element of a field as the call that it is, so that no name goes on. */
  Layout withoutPath(TemplateExpression expression) {
    return isElementOfField(expression)
        ? Layout.text(callOfCurrent(textArgument(expression, "current").orElseThrow()))
        : expression(expression);
  }

  private Optional<String> sugar(Call call) {
    if (call.function().text().equals("utcNow") && call.arguments().isEmpty()) {
      return Optional.of(NOW + "()");
    }
    return parameter(call)
        .map(ExpressionLayout::parameterName)
        .or(() -> element(call))
        .or(() -> textArgument(call, "current").map(ExpressionLayout::callOfCurrent))
        .or(() -> textArgument(call, "field").map(this::callOfField));
  }

  private static Optional<String> textArgument(TemplateExpression expression, String function) {
    return argument(expression, function)
        .filter(TextLiteral.class::isInstance)
        .map(text -> ((TextLiteral) text).text());
  }

  /** The name of the element that {@code current('…')} is. */
  private Optional<String> element(TemplateExpression expression) {
    return textArgument(expression, "current")
        .flatMap(what -> elementOfValue(what).or(() -> elementOfField(what)));
  }

  private Optional<String> elementOfValue(String what) {
    return scope
        .variable(what)
        .filter(variable -> variable.alias().isEmpty())
        .map(ElementVariable::name)
        .filter(ReservedWords::isName);
  }

  private Optional<String> elementOfField(String what) {
    return fields.path(what).filter(path -> scope.variable(FieldScope.head(path)).isPresent());
  }

  private boolean isElementOfField(TemplateExpression expression) {
    Optional<String> what = textArgument(expression, "current");
    return what.isPresent()
        && elementOfValue(what.get()).isEmpty()
        && elementOfField(what.get()).isPresent();
  }

  private static String callOfCurrent(String what) {
    return "current(" + TextSpelling.quoted(what) + ")";
  }

  private String callOfField(String field) {
    return "field(" + fields.spelled(field).orElseGet(() -> TextSpelling.quoted(field)) + ")";
  }

  private Layout plain(String function, List<TemplateExpression> arguments) {
    if (arguments.isEmpty()) {
      return Layout.text(function + "()");
    }
    List<Layout> written = arguments.stream().map(this::expression).toList();
    Layout separator = Layout.sequence(Layout.text(","), Layout.LINE);
    return Layout.group(
        Layout.sequence(
            Layout.text(function + "("),
            Layout.indent(2, Layout.sequence(Layout.SOFT_LINE, Layout.joined(written, separator))),
            Layout.text(")")));
  }

  @Override
  public Layout memberAccess(MemberAccess access) {
    Layout target =
        isElementOfField(access.target()) ? withoutPath(access.target()) : operand(access.target());
    return Layout.sequence(target, Layout.text("." + access.member().text()));
  }

  @Override
  public Layout indexAccess(IndexAccess access) {
    return Layout.sequence(
        operand(access.target()), Layout.text("["), expression(access.index()), Layout.text("]"));
  }

  @Override
  public Layout text(TextLiteral literal) {
    return Layout.text(TextSpelling.quoted(literal.text()));
  }

  @Override
  public Layout number(NumberLiteral literal) {
    return Layout.text(literal.digits());
  }
}
