package dev.portcullis.parser;

import dev.portcullis.grammar.PolicyParser.CountedContext;
import dev.portcullis.grammar.PolicyParser.DefinitionContext;
import dev.portcullis.grammar.PolicyParser.EffectDetailsContext;
import dev.portcullis.grammar.PolicyParser.ElementContext;
import dev.portcullis.grammar.PolicyParser.GroupContext;
import dev.portcullis.grammar.PolicyParser.HeaderContext;
import dev.portcullis.grammar.PolicyParser.IncludeContext;
import dev.portcullis.grammar.PolicyParser.ParameterContext;
import dev.portcullis.grammar.PolicyParser.PolicyRuleContext;
import dev.portcullis.grammar.PolicyParser.QuantifiedContext;
import dev.portcullis.grammar.PolicyParser.ScopeContext;
import dev.portcullis.grammar.PolicyParser.TestContext;
import dev.portcullis.grammar.PolicyParser.UnitContext;
import dev.portcullis.name.FieldScope;
import dev.portcullis.name.Ids;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Looks for faults of meaning in a text that has faults of syntax: in all of its parts that are
 * whole. What the parts mean is dropped.
 */
final class DamagedText {

  private final PolicyErrorStrategy errors;
  private final Lexemes lexemes;
  private final Faults faults;

  DamagedText(PolicyErrorStrategy errors, Lexemes lexemes, Faults faults) {
    this.errors = errors;
    this.lexemes = lexemes;
    this.faults = faults;
  }

  /**
   * Looks into the parts of a damaged text.
   *
   * @param type the type to which short names of fields belong
   */
  void explore(ParserRuleContext text, Optional<String> type) {
    explore(text, Sentences.of(FieldScope.of(type), lexemes, faults));
  }

  private void explore(ParserRuleContext damaged, Sentences sentences) {
    Sentences inside = inside(damaged, sentences);
    for (ParserRuleContext part : damaged.getRuleContexts(ParserRuleContext.class)) {
      if (!errors.isIntact(part)) {
        explore(part, inside);
      } else if (!(part instanceof ScopeContext || part instanceof ElementContext)) {
        read(part, inside);
      }
    }
  }

  /** What names mean inside a damaged part; its own head may be whole. */
  private Sentences inside(ParserRuleContext damaged, Sentences sentences) {
    if (damaged instanceof PolicyRuleContext) {
      ScopeContext scope = damaged.getRuleContext(ScopeContext.class, 0);
      return isWhole(scope)
          ? Sentences.of(RuleScope.of(scope, lexemes, faults).names(), lexemes, faults)
          : sentences;
    }
    if (damaged instanceof QuantifiedContext || damaged instanceof CountedContext) {
      ElementContext element = damaged.getRuleContext(ElementContext.class, 0);
      return isWhole(element) ? new Elements(element, sentences).inside() : sentences;
    }
    return sentences;
  }

  private boolean isWhole(@Nullable ParserRuleContext context) {
    return context != null && errors.isIntact(context);
  }

  private void read(ParserRuleContext part, Sentences sentences) {
    if (part instanceof DefinitionContext) {
      new FileVisitor(lexemes, faults).visit(part);
    } else if (part instanceof HeaderContext) {
      new EnvelopeVisitor(Ids.DEFINITION_PREFIX, lexemes, faults).visit(part);
    } else if (part instanceof ParameterContext) {
      new DeclarationVisitor(lexemes, faults).visit(part);
    } else if (part instanceof PolicyRuleContext rule) {
      new RuleVisitor(RuleScope.of(rule, lexemes, faults), lexemes, faults).visit(rule);
    } else if (part instanceof UnitContext) {
      sentences.conditions().visit(part);
    } else if (part instanceof EffectDetailsContext) {
      new EffectVisitor(sentences).visit(part);
    } else if (part instanceof IncludeContext include) {
      new IncludeVisitor(lexemes, faults).reference(include);
    } else if (part instanceof GroupContext group) {
      new IncludeVisitor(lexemes, faults).group(group);
    } else if (part instanceof TestContext test) {
      new TestVisitor(sentences.names().scope(), lexemes, faults).test(test);
    } else {
      part.getRuleContexts(ParserRuleContext.class).forEach(inner -> read(inner, sentences));
    }
  }
}
