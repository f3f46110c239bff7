package dev.portcullis.bench.peer;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.portcullis.bench.data.Certificate;
import dev.portcullis.bench.data.Component;
import dev.portcullis.bench.data.Key;
import dev.portcullis.bench.data.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * CEL with the planner, type-checked, over variables that were made beforehand: only the programs
 * of a component's type are asked.
 */
final class Cel extends ByComponent {

  private static final CelCompiler COMPILER =
      CelCompilerFactory.standardCelCompilerBuilder()
          .addVar("name", SimpleType.STRING)
          .addVar("keyType", SimpleType.STRING)
          .addVar("keySize", SimpleType.INT)
          .addVar("curve", SimpleType.STRING)
          .addVar("issuerName", SimpleType.STRING)
          .addVar("issuerCommonName", SimpleType.STRING)
          .addVar("daysBeforeExpiry", SimpleType.INT)
          .addVar("lifetimePercentage", SimpleType.INT)
          .addVar("validityInMonths", SimpleType.INT)
          .addVar("contentType", SimpleType.STRING)
          .addVar("createdOn", SimpleType.INT)
          .addVar("notBefore", SimpleType.INT)
          .addVar("expiresOn", SimpleType.INT)
          .addVar("rotatedOn", SimpleType.INT)
          .build();

  private final List<Judged> components;
  private final Rule[][] rules = new Rule[Expressions.KINDS][];

  private record Rule(int policy, CelRuntime.Program program) {}

  private record Judged(int kind, Map<String, Object> variables) {}

  Cel(List<Component> components) {
    this.components =
        components.stream()
            .map(component -> new Judged(Spel.kind(component), variables(component)))
            .toList();
    CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
    try {
      for (int kind = 0; kind < Expressions.KINDS; kind++) {
        List<Rule> ofKind = new ArrayList<>();
        for (Expressions.Rule rule : Expressions.cel(kind)) {
          ofKind.add(
              new Rule(
                  rule.policy(), runtime.createProgram(COMPILER.compile(rule.text()).getAst())));
        }
        rules[kind] = ofKind.toArray(Rule[]::new);
      }
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> variables(Component component) {
    if (component instanceof Key key) {
      return Map.of(
          "keyType", key.keyType(),
          "keySize", (long) key.keySize(),
          "curve", key.curve(),
          "createdOn", key.createdOn(),
          "notBefore", key.notBefore(),
          "expiresOn", key.expiresOn(),
          "rotatedOn", key.rotatedOn());
    }
    if (component instanceof Secret secret) {
      return Map.of(
          "contentType", secret.contentType(),
          "createdOn", secret.createdOn(),
          "notBefore", secret.notBefore(),
          "expiresOn", secret.expiresOn());
    }
    Certificate certificate = (Certificate) component;
    return Map.of(
        "name", certificate.name(),
        "keyType", certificate.keyType(),
        "keySize", (long) certificate.keySize(),
        "curve", certificate.curve(),
        "issuerName", certificate.issuerName(),
        "issuerCommonName", certificate.issuerCommonName(),
        "daysBeforeExpiry", (long) certificate.daysBeforeExpiry(),
        "lifetimePercentage", (long) certificate.lifetimePercentage(),
        "validityInMonths", (long) certificate.validityInMonths(),
        "expiresOn", certificate.expiresOn());
  }

  @Override
  int size() {
    return components.size();
  }

  @Override
  long matches(int component) {
    Judged judged = components.get(component);
    long matches = 0;
    try {
      for (Rule rule : rules[judged.kind()]) {
        if ((boolean) rule.program().eval(judged.variables())) {
          matches |= 1L << rule.policy();
        }
      }
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
    return matches;
  }
}
