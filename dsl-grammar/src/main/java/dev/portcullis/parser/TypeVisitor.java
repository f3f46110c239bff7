package dev.portcullis.parser;

import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyParser.FullTypeContext;
import dev.portcullis.grammar.PolicyParser.NamedTypeContext;
import dev.portcullis.grammar.PolicyParser.QuotedTypeContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import dev.portcullis.name.NearestNames;
import dev.portcullis.name.TypeNames;
import java.util.List;
import java.util.Optional;

/** Makes the type that a short or a full name means. */
final class TypeVisitor extends PolicyParserBaseVisitor<Name> {

  private final Lexemes lexemes;
  private final Faults faults;

  TypeVisitor(Lexemes lexemes, Faults faults) {
    this.lexemes = lexemes;
    this.faults = faults;
  }

  @Override
  public Name visitNamedType(NamedTypeContext context) {
    String shortName = context.name.getText();
    Optional<String> type = TypeNames.type(shortName);
    if (type.isEmpty()) {
      faults.report(
          new Diagnostic(
              DiagnosticCode.UNKNOWN_NAME,
              lexemes.span(context),
              "no type is called `" + Words.shortened(shortName) + "`",
              Optional.of(
                  NearestNames.hint(shortName, TypeNames.shortNames())
                      .orElse("write the whole type, such as `Microsoft.Storage/storageAccounts`")),
              List.of()));
    }
    return new Name(lexemes.span(context), type.orElse(shortName));
  }

  @Override
  public Name visitFullType(FullTypeContext context) {
    return lexemes.word(context);
  }

  @Override
  public Name visitQuotedType(QuotedTypeContext context) {
    return lexemes.string(context.STRING().getSymbol());
  }
}
