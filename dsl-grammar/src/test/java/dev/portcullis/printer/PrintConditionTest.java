package dev.portcullis.printer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import org.junit.jupiter.api.Test;

class PrintConditionTest {

  @Test
  void printsOneConditionOfARuleInOneLineWithItsShortNames() {
    PolicyRule rule =
        rule(
            """
            {"if": {"allOf": [
               {"field": "type", "equals": "Microsoft.KeyVault.Data/vaults/keys"},
               {"anyOf": [
                 {"field": "Microsoft.KeyVault.Data/vaults/keys/keySize", "less": 3072},
                 {"field": "Microsoft.KeyVault.Data/vaults/keys/keyType", "in": ["EC", "EC-HSM"]}
               ]}
             ]},
             "then": {"effect": "audit"}}
            """);
    Condition second = ((Condition.AllOf) rule.condition()).conditions().get(1);

    assertThat(PolicyPrinter.print(second, rule))
        .isEqualTo("(keySize < 3072 or keyType in [\"EC\", \"EC-HSM\"])");
  }

  private static PolicyRule rule(String text) {
    var definitions = DefinitionParser.parse(Source.of("rule.json", text)).orElseThrow();
    return ((PolicyDefinition) definitions.get(0)).rule();
  }
}
