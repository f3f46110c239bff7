package dev.portcullis.parser;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.MemberAccess;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.grammar.PolicyParser.ExpressionContext;
import dev.portcullis.grammar.PolicyParser.FieldArgumentContext;
import dev.portcullis.grammar.PolicyParser.NameOperandContext;
import dev.portcullis.grammar.PolicyParser.ParameterValueContext;
import dev.portcullis.grammar.PolicyParser.PathContext;
import dev.portcullis.grammar.PolicyParser.PrimaryContext;
import dev.portcullis.grammar.PolicyParser.QuotedFieldContext;
import dev.portcullis.grammar.PolicyParser.StepContext;
import dev.portcullis.grammar.PolicyParser.TextValueContext;
import dev.portcullis.grammar.PolicyParser.WordStepContext;
import dev.portcullis.name.ElementVariable;
import dev.portcullis.name.FieldScope;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Writes out the short names of fields and elements that stand in one place of a policy. */
final class FieldNames {

  private final FieldScope scope;
  private final Lexemes lexemes;
  private final Faults faults;

  FieldNames(FieldScope scope, Lexemes lexemes, Faults faults) {
    this.scope = scope;
    this.lexemes = lexemes;
    this.faults = faults;
  }

  FieldScope scope() {
    return scope;
  }

  /** Whether a path begins with the name of an element of a value, which is no field. */
  boolean isElementOfValue(PathContext path) {
    return variable(path).filter(variable -> variable.alias().isEmpty()).isPresent();
  }

  private Optional<ElementVariable> variable(PathContext path) {
    return scope.variable(path.word().getText());
  }

  /** The field that a short name means. */
  FieldReference.Named field(PathContext path) {
    Name name = lexemes.path(path);
    if (isElementOfValue(path)) {
      faults.report(
          DiagnosticCode.UNKNOWN_NAME,
          name.span(),
          "`" + Words.shortened(name.text()) + "` is an element of a value, no field",
          "write `value " + Words.shortened(name.text()) + "`");
      return StandIns.field(name.span());
    }
    return scope
        .field(name.text())
        .map(text -> new FieldReference.Named(name.span(), text))
        .orElseGet(() -> withoutType(name));
  }

  private FieldReference.Named withoutType(Name name) {
    faults.report(
        DiagnosticCode.UNKNOWN_NAME,
        name.span(),
        "no type says whose field `" + Words.shortened(name.text()) + "` is",
        "begin the rule with `for` and the type, or write the whole alias in backquotes");
    return StandIns.field(name.span());
  }

  /** The field that a name in backquotes means. */
  FieldReference.Named field(QuotedFieldContext quoted) {
    return quotedField(quoted.BACKQUOTED().getSymbol());
  }

  private FieldReference.Named quotedField(Token token) {
    Name name = lexemes.verbatim(token);
    return scope
        .quotedField(name.text())
        .map(text -> new FieldReference.Named(name.span(), text))
        .orElseGet(() -> withoutType(name));
  }

  /** The name of a field in backquotes, as the argument of a call. */
  TextLiteral quoted(FieldArgumentContext argument) {
    FieldReference.Named field = quotedField(argument.BACKQUOTED().getSymbol());
    return new TextLiteral(field.span(), field.text());
  }

  /** The name of the field that the argument of {@code field(…)} spells, if it spells one. */
  Optional<TemplateExpression> argument(ExpressionContext expression) {
    Optional<TemplateExpression> tag = tag(expression);
    if (tag.isPresent()) {
      return tag;
    }
    return Bare.path(expression)
        .filter(path -> !isElementOfValue(path))
        .map(this::field)
        .map(field -> new TextLiteral(field.span(), field.text()));
  }

  /** {@code tags["n"]} and {@code tags[$p]}, which have the form of a name and an index. */
  private Optional<TemplateExpression> tag(ExpressionContext expression) {
    if (!expression.offset().isEmpty()
        || !(expression.operand() instanceof NameOperandContext operand)
        || operand.expression() == null
        || !operand.access().isEmpty()
        || !operand.path().getText().equals("tags")
        || variable(operand.path()).isPresent()) {
      return Optional.empty();
    }
    Optional<PrimaryContext> index = Bare.primary(operand.expression());
    Span span = lexemes.span(operand);
    if (index.isPresent() && index.get() instanceof TextValueContext text) {
      return Optional.of(new TextLiteral(span, tag(lexemes.text(text.text()))));
    }
    return index.isPresent() && index.get() instanceof ParameterValueContext parameter
        ? Optional.of(tag(span, parameter.PARAMETER_NAME().getSymbol()))
        : Optional.empty();
  }

  /** The tag of a name that is written out, or that a parameter gives. */
  FieldReference tag(Token name, Span span) {
    return name.getType() == PolicyLexer.STRING
        ? new FieldReference.Named(span, tag(lexemes.string(name)))
        : new FieldReference.Computed(span, tag(span, name));
  }

  private static String tag(Name name) {
    return "tags['" + name.text() + "']";
  }

  private Call tag(Span span, Token parameter) {
    Name name = lexemes.parameter(parameter);
    Call value =
        new Call(
            lexemes.span(parameter),
            new Name(lexemes.span(parameter), "parameters"),
            List.of(new TextLiteral(name.span(), name.text())));
    return new Call(
        span,
        new Name(span, "concat"),
        List.of(new TextLiteral(span, "tags["), value, new TextLiteral(span, "]")));
  }

  /** The element that a name in an expression stands for, and what is reached into it. */
  TemplateExpression element(PathContext path) {
    Name name = lexemes.path(path);
    Optional<ElementVariable> variable = variable(path);
    if (variable.isEmpty()) {
      reportBareName(name);
      return new TextLiteral(name.span(), "");
    }
    if (variable.get().alias().isPresent()) {
      return current(name.span(), scope.field(name.text()).orElseThrow());
    }
    TemplateExpression element = current(lexemes.span(path.word()), variable.get().name());
    for (StepContext step : path.step()) {
      element = member(element, step);
    }
    return element;
  }

  private static Call current(Span span, String what) {
    return new Call(span, new Name(span, "current"), List.of(new TextLiteral(span, what)));
  }

  private TemplateExpression member(TemplateExpression target, StepContext step) {
    Span span = target.span().to(lexemes.span(step));
    if (step instanceof WordStepContext word) {
      return new MemberAccess(span, target, lexemes.word(word.name));
    }
    faults.report(
        DiagnosticCode.UNKNOWN_NAME,
        lexemes.span(step),
        "an element of a value has no `" + Words.shortened(step.getText()) + "`",
        "reach into it with `.name` or `[\"name\"]`; only aliases have stars");
    return target;
  }

  private void reportBareName(Name name) {
    String text = Words.shortened(name.text());
    faults.report(
        DiagnosticCode.UNKNOWN_NAME,
        name.span(),
        "`" + text + "` is neither a text nor a value here",
        "text stands in double quotes: `\""
            + text
            + "\"`; a field is read by `field("
            + text
            + ")`");
  }
}
