package dev.portcullis.bench.peer;

import dev.portcullis.bench.data.Certificate;
import dev.portcullis.bench.data.Component;
import dev.portcullis.bench.data.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

/**
 * Spring's expression language, compiled, over typed objects: only the expressions of a component's
 * type are asked.
 */
final class Spel extends ByComponent {

  private final List<Component> components;
  private final StandardEvaluationContext context = new StandardEvaluationContext();
  private final SpelExpressionParser parser =
      new SpelExpressionParser(
          new SpelParserConfiguration(SpelCompilerMode.IMMEDIATE, Spel.class.getClassLoader()));
  private final Rule[][] rules;

  private record Rule(int policy, Expression expression) {}

  Spel(List<Component> components) {
    this.components = components;
    this.rules = new Rule[Expressions.KINDS][];
    for (int kind = 0; kind < Expressions.KINDS; kind++) {
      List<Rule> ofKind = new ArrayList<>();
      for (Expressions.Rule rule : Expressions.spel(kind)) {
        ofKind.add(new Rule(rule.policy(), parser.parseExpression(rule.text())));
      }
      rules[kind] = ofKind.toArray(Rule[]::new);
    }
    warmUp();
  }

  /** An expression is compiled only once each part of it has been reached. */
  private void warmUp() {
    for (int component = 0; component < Math.min(size(), 10_000); component++) {
      matches(component);
    }
    for (Rule[] ofKind : rules) {
      for (Rule rule : ofKind) {
        ((SpelExpression) rule.expression()).compileExpression();
      }
    }
  }

  /** The expressions that are not compiled: there should be none. */
  List<String> interpreted() {
    return List.of(rules).stream()
        .flatMap(ofKind -> List.of(ofKind).stream())
        .filter(rule -> !((SpelExpression) rule.expression()).compileExpression())
        .map(rule -> rule.expression().getExpressionString())
        .toList();
  }

  @Override
  int size() {
    return components.size();
  }

  @Override
  long matches(int component) {
    Component judged = components.get(component);
    long matches = 0;
    for (Rule rule : rules[kind(judged)]) {
      if (Objects.equals(rule.expression().getValue(context, judged), true)) {
        matches |= 1L << rule.policy();
      }
    }
    return matches;
  }

  static int kind(Component component) {
    if (component instanceof Key key) {
      return key.ofHsm() ? Expressions.HSM_KEY : Expressions.KEY;
    }
    return component instanceof Certificate ? Expressions.CERTIFICATE : Expressions.SECRET;
  }
}
