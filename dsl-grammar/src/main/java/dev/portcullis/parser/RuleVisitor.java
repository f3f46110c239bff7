package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.grammar.PolicyParser.ConditionContext;
import dev.portcullis.grammar.PolicyParser.EffectContext;
import dev.portcullis.grammar.PolicyParser.OpenRuleContext;
import dev.portcullis.grammar.PolicyParser.ScopedRuleContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import dev.portcullis.source.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes rules: scope, condition and effect. */
final class RuleVisitor extends PolicyParserBaseVisitor<PolicyRule> {

  private final RuleScope scope;
  private final Sentences sentences;

  RuleVisitor(RuleScope scope, Lexemes lexemes, Faults faults) {
    this.scope = scope;
    this.sentences = Sentences.of(scope.names(), lexemes, faults);
  }

  @Override
  public PolicyRule visitScopedRule(ScopedRuleContext context) {
    Span span = sentences.lexemes().span(context);
    return rule(span, condition(context.condition()), context.effect());
  }

  @Override
  public PolicyRule visitOpenRule(OpenRuleContext context) {
    Span span = sentences.lexemes().span(context);
    return rule(span, condition(context.condition()), context.effect());
  }

  /** What the scope and the conditions after it ask of a resource; one of the two is there. */
  Condition condition(@Nullable ConditionContext context) {
    if (scope.type().isEmpty()) {
      return sentences.conditions().visit(context);
    }
    Condition type = scope.type().get();
    if (context == null) {
      return type;
    }
    Span span = type.span().to(sentences.lexemes().span(context));
    return sentences.conditions().withType(type, context, span);
  }

  private PolicyRule rule(Span span, Condition condition, EffectContext effect) {
    JsonValue name = sentences.data().wordOrValue(effect.name);
    Optional<EffectDetails> details =
        Optional.ofNullable(effect.effectDetails()).map(new EffectVisitor(sentences)::visit);
    return new PolicyRule(span, condition, name, details);
  }
}
