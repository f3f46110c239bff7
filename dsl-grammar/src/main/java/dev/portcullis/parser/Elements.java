package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.Subject;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.grammar.PolicyParser.ArrayContext;
import dev.portcullis.grammar.PolicyParser.DatumArrayContext;
import dev.portcullis.grammar.PolicyParser.ElementContext;
import dev.portcullis.grammar.PolicyParser.FieldArrayContext;
import dev.portcullis.grammar.PolicyParser.PathContext;
import dev.portcullis.grammar.PolicyParser.QuotedWordContext;
import dev.portcullis.name.ElementVariable;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a count counts: the members of a field, or the elements of a value; and what it calls one of
 * them.
 */
final class Elements {

  private final Sentences sentences;
  private final Name variable;
  private final boolean isNamed;
  private final Optional<FieldReference> field;
  private final Optional<JsonValue> value;

  Elements(ElementContext context, Sentences sentences) {
    this.sentences = sentences;
    this.variable = sentences.lexemes().wordOrString(context.variable);
    this.isNamed =
        context.variable instanceof QuotedWordContext
            || !variable.text().equals(ElementVariable.NAMELESS);
    this.field = field(context.array());
    this.value =
        field.isPresent()
            ? Optional.empty()
            : Optional.of(sentences.data().visit(((DatumArrayContext) context.array()).datum()));
  }

  private Optional<FieldReference> field(ArrayContext array) {
    if (array instanceof FieldArrayContext written) {
      return Optional.of(sentences.fields().visit(written.writtenField()));
    }
    Optional<PathContext> path = Bare.path(((DatumArrayContext) array).datum());
    return path.filter(named -> !sentences.names().isElementOfValue(named))
        .map(named -> sentences.names().field(named));
  }

  /** What names mean where one of the elements is looked at. */
  Sentences inside() {
    String name = isNamed ? variable.text() : ElementVariable.NAMELESS;
    if (field.isEmpty()) {
      return isNamed ? sentences.with(new ElementVariable(name, Optional.empty())) : sentences;
    }
    return field.get() instanceof Named named
        ? sentences.with(new ElementVariable(name, Optional.of(named.text())))
        : sentences;
  }

  /** How many of them satisfy a condition. */
  Subject count(Span span, Optional<Condition> where) {
    if (field.isPresent()) {
      return new Subject.FieldCount(span, field.get(), where);
    }
    return new Subject.ValueCount(
        span, value.orElseThrow(), isNamed ? Optional.of(variable) : Optional.empty(), where);
  }

  /** How many there are, as an expression, where that can be said. */
  Optional<JsonValue> length(Span span) {
    return counted(span).map(counted -> new JsonTemplate(span, call("length", counted, span)));
  }

  private Optional<TemplateExpression> counted(Span span) {
    if (field.isPresent()) {
      return field
          .filter(Named.class::isInstance)
          .map(named -> call("field", new TextLiteral(span, ((Named) named).text()), span));
    }
    return value
        .filter(JsonTemplate.class::isInstance)
        .map(template -> ((JsonTemplate) template).expression());
  }

  private static Call call(String function, TemplateExpression argument, Span span) {
    return new Call(span, new Name(span, function), List.of(argument));
  }
}
