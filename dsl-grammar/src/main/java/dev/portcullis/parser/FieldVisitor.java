package dev.portcullis.parser;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.grammar.PolicyParser.ComputedFieldContext;
import dev.portcullis.grammar.PolicyParser.OtherFieldContext;
import dev.portcullis.grammar.PolicyParser.QuotedFieldContext;
import dev.portcullis.grammar.PolicyParser.RawFieldContext;
import dev.portcullis.grammar.PolicyParser.ShortFieldContext;
import dev.portcullis.grammar.PolicyParser.TagFieldContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;

/** Makes what a field is: one that is named, written out, or one whose name is computed. */
final class FieldVisitor extends PolicyParserBaseVisitor<FieldReference> {

  private final FieldNames names;
  private final ExpressionDataVisitor data;
  private final Lexemes lexemes;
  private final Faults faults;

  FieldVisitor(FieldNames names, ExpressionDataVisitor data, Lexemes lexemes, Faults faults) {
    this.names = names;
    this.data = data;
    this.lexemes = lexemes;
    this.faults = faults;
  }

  @Override
  public FieldReference visitShortField(ShortFieldContext context) {
    return names.field(context.path());
  }

  @Override
  public FieldReference visitTagField(TagFieldContext context) {
    return names.tag(context.name, lexemes.span(context));
  }

  @Override
  public FieldReference visitOtherField(OtherFieldContext context) {
    return visit(context.writtenField());
  }

  @Override
  public FieldReference visitQuotedField(QuotedFieldContext context) {
    return names.field(context);
  }

  @Override
  public FieldReference visitRawField(RawFieldContext context) {
    JsonValue read = data.raw(context.STRING().getSymbol());
    if (read instanceof JsonTemplate template) {
      return new FieldReference.Computed(template.span(), template.expression());
    }
    Name name = lexemes.string(context.STRING().getSymbol());
    return new FieldReference.Named(name.span(), ((JsonText) read).json());
  }

  @Override
  public FieldReference visitComputedField(ComputedFieldContext context) {
    JsonValue name = data.value(context.expression());
    return name instanceof JsonTemplate template
        ? new FieldReference.Computed(template.span(), template.expression())
        : named(context, name);
  }

  private FieldReference named(ComputedFieldContext context, JsonValue name) {
    if (!(name instanceof JsonText)) {
      faults.report(JsonTypes.wrongType(name, "the name of a field", "a text"));
    }
    return name instanceof JsonText text
        ? new FieldReference.Named(text.span(), text.json())
        : StandIns.field(lexemes.span(context));
  }
}
