package dev.portcullis.parser;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.EffectDetails.Addition;
import dev.portcullis.ast.EffectDetails.Append;
import dev.portcullis.ast.EffectDetails.Other;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyParser.AdditionContext;
import dev.portcullis.grammar.PolicyParser.AdditionsContext;
import dev.portcullis.grammar.PolicyParser.ExistenceContext;
import dev.portcullis.grammar.PolicyParser.ModificationContext;
import dev.portcullis.grammar.PolicyParser.OtherDetailsContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;

/** Makes what an effect does it with. */
final class EffectVisitor extends PolicyParserBaseVisitor<EffectDetails> {

  private final Sentences sentences;

  EffectVisitor(Sentences sentences) {
    this.sentences = sentences;
  }

  @Override
  public EffectDetails visitExistence(ExistenceContext context) {
    return new ExistenceVisitor(sentences).existence(context);
  }

  @Override
  public EffectDetails visitModification(ModificationContext context) {
    return new ModificationVisitor(sentences).modification(context);
  }

  @Override
  public EffectDetails visitAdditions(AdditionsContext context) {
    return new Append(
        sentences.lexemes().span(context),
        context.addition().stream().map(this::addition).toList());
  }

  private Addition addition(AdditionContext context) {
    return new Addition(
        sentences.lexemes().span(context),
        sentences.fields().visit(context.field()),
        sentences.data().visit(context.datum()));
  }

  @Override
  public EffectDetails visitOtherDetails(OtherDetailsContext context) {
    JsonObject details = sentences.data().visitObject(context.object());
    refuse(details, "type", "write `if not exists` and the type");
    refuse(details, "operations", "write `modify { … }`");
    return new Other(details);
  }

  /** Details with these members are of another kind, which has words of its own. */
  private void refuse(JsonObject details, String key, String hint) {
    details.members().stream()
        .filter(member -> member.key().is(key))
        .forEach(
            member ->
                sentences
                    .faults()
                    .report(
                        DiagnosticCode.UNEXPECTED_MEMBER,
                        member.key().span(),
                        "`" + member.key().text() + "` cannot stand in `with { … }`",
                        hint));
  }
}
