package dev.portcullis.engine.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.bind.ParameterValues.Given;
import dev.portcullis.engine.check.ParameterType;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import dev.portcullis.testing.Corpus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorpusBindTest {

  private final PolicyChecker checker = new PolicyChecker(AliasCatalog.builtIn());
  private final List<String> errors = new ArrayList<>();
  private final Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
  private int enforcementOnly;

  @Test
  void bindsEveryPublishedDefinition() {
    int definitions = Corpus.forEach(Corpus.DEFINITIONS, this::bind);

    assertThat(errors).isEmpty();
    assertThat(definitions).isEqualTo(5009);
    assertThat(effects.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(5009);
    assertThat(enforcementOnly).isEqualTo(2);
  }

  private void bind(String name, String text) {
    PolicyDefinition definition =
        (PolicyDefinition) AzurePolicyParser.parse(Source.of(name, text)).orElseThrow().get(0);
    Outcome<BoundPolicy> bound =
        checker
            .check(definition)
            .then(checked -> Binder.bind(checked, missing(definition), PolicyContext.NONE));
    for (Diagnostic diagnostic : bound.diagnostics()) {
      if (diagnostic.severity() == Severity.ERROR) {
        errors.add(DiagnosticPrinter.print(diagnostic));
      }
    }
    bound.value().ifPresent(this::count);
  }

  private void count(BoundPolicy policy) {
    effects.merge(policy.effect(), 1, Integer::sum);
    enforcementOnly += policy.enforcementOnly() ? 1 : 0;
  }

  /** A value for each parameter without a default: the first that is allowed, or any. */
  private static ParameterValues missing(PolicyDefinition definition) {
    ParameterValues values = ParameterValues.NONE;
    for (ParameterDefinition parameter : definition.parameters().orElse(List.of())) {
      if (parameter.defaultValue().isEmpty()) {
        values = values.with(new Given(parameter.name().text(), any(parameter), Optional.empty()));
      }
    }
    return values;
  }

  private static Value any(ParameterDefinition parameter) {
    ParameterType type = ParameterType.find(parameter.type().text()).orElseThrow();
    if (type != ParameterType.ARRAY
        && parameter.allowedValues().orElse(null) instanceof JsonArray allowed) {
      return JsonValues.value(allowed.elements().get(0));
    }
    return switch (type) {
      case STRING -> new TextValue("some");
      case DATE_TIME -> new TextValue("2026-11-24T00:00:00.0000000Z");
      case ARRAY -> ArrayValue.EMPTY;
      case OBJECT -> ObjectValue.EMPTY;
      case BOOLEAN -> BooleanValue.TRUE;
      case INTEGER, FLOAT -> NumberValue.of(1);
    };
  }
}
