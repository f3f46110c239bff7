package dev.portcullis.parser;

import dev.portcullis.ast.EffectDetails.Modification;
import dev.portcullis.ast.EffectDetails.Operation;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.grammar.PolicyParser.AddContext;
import dev.portcullis.grammar.PolicyParser.ChangeConflictContext;
import dev.portcullis.grammar.PolicyParser.ChangeOthersContext;
import dev.portcullis.grammar.PolicyParser.ChangeRolesContext;
import dev.portcullis.grammar.PolicyParser.DatumContext;
import dev.portcullis.grammar.PolicyParser.FieldContext;
import dev.portcullis.grammar.PolicyParser.ModificationContext;
import dev.portcullis.grammar.PolicyParser.OtherChangeContext;
import dev.portcullis.grammar.PolicyParser.RemoveContext;
import dev.portcullis.grammar.PolicyParser.SetContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Makes the details of {@code modify}: the changes, in the order in which they are made. */
final class ModificationVisitor extends PolicyParserBaseVisitor<@Nullable Void> {

  private final Sentences sentences;
  private final Lexemes lexemes;
  private final Once<JsonValue> roles;
  private final Once<JsonValue> conflict;
  private final Once<List<Member>> others;
  private final List<Operation> operations = new ArrayList<>();

  ModificationVisitor(Sentences sentences) {
    this.sentences = sentences;
    this.lexemes = sentences.lexemes();
    this.roles = new Once<>("`roles`", sentences.faults());
    this.conflict = new Once<>("`on conflict`", sentences.faults());
    this.others = new Once<>("`json`", sentences.faults());
  }

  Modification modification(ModificationContext context) {
    context.change().forEach(this::visit);
    return new Modification(
        lexemes.span(context),
        roles.get(),
        conflict.get(),
        operations,
        others.get().orElse(List.of()));
  }

  @Override
  public @Nullable Void visitChangeRoles(ChangeRolesContext context) {
    roles.set(lexemes.span(context.getStart()), sentences.data().visit(context.datum()));
    return null;
  }

  @Override
  public @Nullable Void visitChangeConflict(ChangeConflictContext context) {
    conflict.set(lexemes.span(context.getStart()), sentences.data().wordOrValue(context.datum()));
    return null;
  }

  @Override
  public @Nullable Void visitSet(SetContext context) {
    return operation(context, "addOrReplace", context.field(), context.value, context.only);
  }

  @Override
  public @Nullable Void visitAdd(AddContext context) {
    return operation(context, "add", context.field(), context.value, context.only);
  }

  @Override
  public @Nullable Void visitRemove(RemoveContext context) {
    return operation(context, "remove", context.field(), null, context.only);
  }

  @Override
  public @Nullable Void visitOtherChange(OtherChangeContext context) {
    return operation(
        context,
        lexemes.string(context.operation).text(),
        context.field(),
        context.value,
        context.only);
  }

  @Override
  public @Nullable Void visitChangeOthers(ChangeOthersContext context) {
    others.set(
        lexemes.span(context.getStart()),
        new OtherMembers(lexemes, sentences.faults())
            .of(context.object(), "type", "roleDefinitionIds", "conflictEffect", "operations"));
    return null;
  }

  private @Nullable Void operation(
      ParserRuleContext context,
      String operation,
      FieldContext field,
      @Nullable DatumContext value,
      @Nullable DatumContext only) {
    operations.add(
        new Operation(
            lexemes.span(context),
            new Name(lexemes.span(context.getStart()), operation),
            sentences.fields().visit(field),
            Optional.ofNullable(value).map(sentences.data()::visit),
            Optional.ofNullable(only).map(sentences.data()::visit)));
    return null;
  }
}
