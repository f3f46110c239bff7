package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyParser.DatumContext;
import dev.portcullis.grammar.PolicyParser.ObjectContext;
import dev.portcullis.grammar.PolicyParser.ParameterContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the parameters that a definition declares. */
final class DeclarationVisitor extends PolicyParserBaseVisitor<ParameterDefinition> {

  private final Lexemes lexemes;
  private final Faults faults;
  private final PlainDataVisitor data;

  DeclarationVisitor(Lexemes lexemes, Faults faults) {
    this.lexemes = lexemes;
    this.faults = faults;
    this.data = new PlainDataVisitor(lexemes, faults);
  }

  /** The parameters, in the order of the text. */
  List<ParameterDefinition> declarations(List<ParameterContext> contexts) {
    List<ParameterDefinition> declarations = contexts.stream().map(this::visit).toList();
    Map<String, Name> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (ParameterDefinition declaration : declarations) {
      Name first = known.putIfAbsent(declaration.name().text(), declaration.name());
      if (first != null) {
        faults.report(
            Diagnostic.of(
                    DiagnosticCode.DUPLICATE_KEY,
                    declaration.name().span(),
                    "the parameter `" + first.text() + "` is declared twice",
                    "remove one of them; names differ in more than case")
                .withRelated(first.span(), "the first of them"));
      }
    }
    return declarations;
  }

  @Override
  public ParameterDefinition visitParameter(ParameterContext context) {
    return new ParameterDefinition(
        lexemes.span(context),
        lexemes.wordOrString(context.name),
        lexemes.wordOrString(context.typeName),
        value(context.defaultValue),
        value(context.allowed),
        metadata(context),
        value(context.schema),
        others(context.others));
  }

  private Optional<JsonValue> value(@Nullable DatumContext context) {
    return Optional.ofNullable(context).map(data::visit);
  }

  private Optional<JsonValue> metadata(ParameterContext context) {
    if (context.metadata != null) {
      return Optional.of(data.visit(context.metadata));
    }
    List<Member> members = new ArrayList<>();
    if (context.displayName != null) {
      Name text = lexemes.text(context.displayName);
      members.add(
          new Member(new Name(text.span(), "displayName"), new JsonText(text.span(), text.text())));
    }
    if (context.details == null) {
      return members.isEmpty()
          ? Optional.empty()
          : Optional.of(new JsonObject(members.get(0).span(), members));
    }
    JsonObject details = data.visitObject(context.details);
    members.addAll(details.members());
    DuplicateKeys.report(members, faults);
    return Optional.of(new JsonObject(details.span(), members));
  }

  private List<Member> others(@Nullable ObjectContext context) {
    return context == null
        ? List.of()
        : new OtherMembers(lexemes, faults)
            .of(context, "type", "defaultValue", "allowedValues", "metadata", "schema");
  }
}
