package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.grammar.PolicyParser.ComputedRelatedTypeContext;
import dev.portcullis.grammar.PolicyParser.DatumContext;
import dev.portcullis.grammar.PolicyParser.DeploymentContext;
import dev.portcullis.grammar.PolicyParser.DeploymentScopeContext;
import dev.portcullis.grammar.PolicyParser.ExistenceContext;
import dev.portcullis.grammar.PolicyParser.PlainRelatedTypeContext;
import dev.portcullis.grammar.PolicyParser.RelatedDelayContext;
import dev.portcullis.grammar.PolicyParser.RelatedGroupContext;
import dev.portcullis.grammar.PolicyParser.RelatedNameContext;
import dev.portcullis.grammar.PolicyParser.RelatedOthersContext;
import dev.portcullis.grammar.PolicyParser.RelatedRolesContext;
import dev.portcullis.grammar.PolicyParser.RelatedScopeContext;
import dev.portcullis.grammar.PolicyParser.RelatedTypeContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import dev.portcullis.name.FieldScope;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Makes the details of {@code if not exists}: which resource must be there, or is deployed. */
final class ExistenceVisitor extends PolicyParserBaseVisitor<@Nullable Void> {

  private final Sentences sentences;
  private final Lexemes lexemes;
  private final Once<JsonValue> name;
  private final Once<JsonValue> resourceGroup;
  private final Once<JsonValue> scope;
  private final Once<JsonValue> delay;
  private final Once<JsonValue> roles;
  private final Once<JsonValue> deploymentScope;
  private final Once<JsonValue> deployment;
  private final Once<List<Member>> others;
  private FieldScope related = FieldScope.of(Optional.empty());

  ExistenceVisitor(Sentences sentences) {
    this.sentences = sentences;
    this.lexemes = sentences.lexemes();
    Faults faults = sentences.faults();
    this.name = new Once<>("`name`", faults);
    this.resourceGroup = new Once<>("`resource group`", faults);
    this.scope = new Once<>("`in scope`", faults);
    this.delay = new Once<>("`delay`", faults);
    this.roles = new Once<>("`roles`", faults);
    this.deploymentScope = new Once<>("`deploy to`", faults);
    this.deployment = new Once<>("`deployment`", faults);
    this.others = new Once<>("`json`", faults);
  }

  Existence existence(ExistenceContext context) {
    JsonValue type = type(context.relatedType());
    related =
        FieldScope.of(type instanceof JsonText text ? Optional.of(text.json()) : Optional.empty());
    Optional<Condition> condition =
        Optional.<ParserRuleContext>ofNullable(context.unit())
            .or(() -> Optional.ofNullable(context.condition()))
            .map(where -> conditions().visit(where));
    context.relatedPart().forEach(this::visit);
    return new Existence(
        lexemes.span(context),
        type,
        name.get(),
        resourceGroup.get(),
        scope.get(),
        delay.get(),
        condition,
        roles.get(),
        deploymentScope.get(),
        deployment.get(),
        others.get().orElse(List.of()));
  }

  private JsonValue type(RelatedTypeContext context) {
    if (context instanceof ComputedRelatedTypeContext computed) {
      return sentences.data().visit(computed.datum());
    }
    Name plain =
        new TypeVisitor(lexemes, sentences.faults())
            .visit(((PlainRelatedTypeContext) context).type());
    return new JsonText(plain.span(), JsonText.escaped(plain.text()));
  }

  private ConditionVisitor conditions() {
    return Sentences.of(related, lexemes, sentences.faults()).conditions();
  }

  @Override
  public @Nullable Void visitRelatedName(RelatedNameContext context) {
    return value(name, context, context.datum());
  }

  @Override
  public @Nullable Void visitRelatedGroup(RelatedGroupContext context) {
    return value(resourceGroup, context, context.datum());
  }

  @Override
  public @Nullable Void visitRelatedScope(RelatedScopeContext context) {
    return wordOrValue(scope, context, context.datum());
  }

  @Override
  public @Nullable Void visitRelatedDelay(RelatedDelayContext context) {
    return wordOrValue(delay, context, context.datum());
  }

  @Override
  public @Nullable Void visitRelatedRoles(RelatedRolesContext context) {
    return value(roles, context, context.datum());
  }

  @Override
  public @Nullable Void visitDeploymentScope(DeploymentScopeContext context) {
    return wordOrValue(deploymentScope, context, context.datum());
  }

  @Override
  public @Nullable Void visitDeployment(DeploymentContext context) {
    deployment.set(
        lexemes.span(context.getStart()),
        new PlainDataVisitor(lexemes, sentences.faults()).visit(context.datum()));
    return null;
  }

  @Override
  public @Nullable Void visitRelatedOthers(RelatedOthersContext context) {
    others.set(
        lexemes.span(context.getStart()),
        new OtherMembers(lexemes, sentences.faults())
            .of(
                context.object(),
                "type",
                "name",
                "resourceGroupName",
                "existenceScope",
                "evaluationDelay",
                "existenceCondition",
                "roleDefinitionIds",
                "deploymentScope",
                "deployment"));
    return null;
  }

  private @Nullable Void value(
      Once<JsonValue> part, ParserRuleContext context, DatumContext datum) {
    part.set(lexemes.span(context.getStart()), sentences.data().visit(datum));
    return null;
  }

  private @Nullable Void wordOrValue(
      Once<JsonValue> part, ParserRuleContext context, DatumContext datum) {
    part.set(lexemes.span(context.getStart()), sentences.data().wordOrValue(datum));
    return null;
  }
}
