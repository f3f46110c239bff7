package dev.portcullis.parser;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.Initiative.Group;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.ast.PolicyTest;
import dev.portcullis.grammar.PolicyParser.DefinitionContext;
import dev.portcullis.grammar.PolicyParser.FileContext;
import dev.portcullis.grammar.PolicyParser.InitiativeContext;
import dev.portcullis.grammar.PolicyParser.ParameterContext;
import dev.portcullis.grammar.PolicyParser.PolicyContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import dev.portcullis.name.Ids;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;

/** Makes the definitions of a file. */
final class FileVisitor extends PolicyParserBaseVisitor<Definition> {

  private final Lexemes lexemes;
  private final Faults faults;

  FileVisitor(Lexemes lexemes, Faults faults) {
    this.lexemes = lexemes;
    this.faults = faults;
  }

  List<Definition> definitions(FileContext context) {
    return context.definition().stream().map(this::visit).toList();
  }

  @Override
  public Definition visitPolicy(PolicyContext context) {
    EnvelopeVisitor envelopes = new EnvelopeVisitor(Ids.DEFINITION_PREFIX, lexemes, faults);
    Envelope envelope =
        envelopes.envelope(
            place(context), context.origin, context.title, context.message, context.header());
    Optional<List<ParameterDefinition>> parameters =
        parameters(context.parameter(), envelopes.saysNoParameters());
    RuleScope scope = RuleScope.of(context.policyRule(), lexemes, faults);
    PolicyRule rule = new RuleVisitor(scope, lexemes, faults).visit(context.policyRule());
    TestVisitor tests = new TestVisitor(scope.names(), lexemes, faults);
    List<PolicyTest> cases = context.test().stream().map(tests::test).toList();
    return new PolicyDefinition(lexemes.span(context), envelope, parameters, rule, cases);
  }

  @Override
  public Definition visitInitiative(InitiativeContext context) {
    EnvelopeVisitor envelopes = new EnvelopeVisitor(Ids.INITIATIVE_PREFIX, lexemes, faults);
    Envelope envelope =
        envelopes.envelope(place(context), context.origin, context.title, null, context.header());
    IncludeVisitor includes = new IncludeVisitor(lexemes, faults);
    List<Group> groups = context.group().stream().map(includes::group).toList();
    boolean hasGroups = !groups.isEmpty() || envelopes.saysNoGroups();
    return new Initiative(
        lexemes.span(context),
        envelope,
        parameters(context.parameter(), envelopes.saysNoParameters()),
        context.include().stream().map(includes::reference).toList(),
        hasGroups ? Optional.of(groups) : Optional.empty());
  }

  /** The place to point to when the whole is meant. */
  private Span place(DefinitionContext context) {
    return lexemes.span(context.getStart());
  }

  private Optional<List<ParameterDefinition>> parameters(
      List<ParameterContext> contexts, boolean saysNone) {
    return contexts.isEmpty() && !saysNone
        ? Optional.empty()
        : Optional.of(new DeclarationVisitor(lexemes, faults).declarations(contexts));
  }
}
