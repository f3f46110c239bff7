package dev.portcullis.engine.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import dev.portcullis.testing.Corpus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
            .then(
                checked ->
                    Binder.bind(checked, MadeUpParameters.of(definition), PolicyContext.NONE));
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
}
