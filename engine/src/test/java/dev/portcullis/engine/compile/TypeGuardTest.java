package dev.portcullis.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypeGuardTest {

  private static final String FIRST =
      "{\"field\": \"type\", \"equals\": \"Microsoft.KeyVault/vaults\"}";
  private static final String OTHER = "{\"value\": \"[substring('a', 3)]\", \"equals\": \"b\"}";

  @Test
  void findsTheTypesThatStandFirst() {
    assertThat(guard(FIRST)).contains(List.of("microsoft.keyvault/vaults"));
    assertThat(guard("{\"allOf\": [" + FIRST + "," + OTHER + "]}"))
        .contains(List.of("microsoft.keyvault/vaults"));
    assertThat(
            guard(
                "{\"allOf\": [{\"not\": {\"field\": \"type\", \"like\": \"x/*\"}}," + FIRST + "]}"))
        .contains(List.of("microsoft.keyvault/vaults"));
    assertThat(guard("{\"field\": \"TYPE\", \"in\": [\"A/b\", \"a/B\", \"c/d\"]}"))
        .contains(List.of("a/b", "c/d"));
  }

  @Test
  void findsNoneWhereSomethingElseIsAskedBeforeThem() {
    assertThat(guard("{\"allOf\": [" + OTHER + "," + FIRST + "]}")).isEmpty();
    assertThat(guard("{\"anyOf\": [" + FIRST + "," + OTHER + "]}")).isEmpty();
    assertThat(guard("{\"not\": " + FIRST + "}")).isEmpty();
    assertThat(guard("{\"field\": \"type\", \"like\": \"a/*\"}")).isEmpty();
    assertThat(guard("{\"field\": \"type\", \"equals\": \"[concat('a/', 'b')]\"}")).isEmpty();
  }

  private static Optional<List<String>> guard(String condition) {
    return TypeGuard.of(parse(condition));
  }

  private static Condition parse(String condition) {
    String rule = "{\"if\": " + condition + ", \"then\": {\"effect\": \"audit\"}}";
    return ((PolicyDefinition)
            AzurePolicyParser.parse(Source.of("rule.json", rule)).orElseThrow().get(0))
        .rule()
        .condition();
  }
}
