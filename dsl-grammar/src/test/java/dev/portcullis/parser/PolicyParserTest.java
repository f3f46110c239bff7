package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.printer.PolicyPrinter;
import org.junit.jupiter.api.Test;

class PolicyParserTest {

  @Test
  void readsACompletePolicy() {
    String text =
        """
        policy "Keys using RSA cryptography should have a specified minimum key size" {
          id       "82067dbb-e53b-4e06-b631-546d197452d9"
          version  "1.0.1"
          category "Key Vault"
          mode     Microsoft.KeyVault.Data

          parameter minimumRSAKeySize: Integer in [2048, 3072, 4096] "Minimum RSA key size"
          parameter effect: String in [Audit, Deny, Disabled] default Audit

          for key
          when keyType in ["RSA", "RSA-HSM"]
           and keySize < $minimumRSAKeySize
          then $effect

          message "{name} has {keySize} bits; {$minimumRSAKeySize} are asked"

          test "2048 bits where 3072 are asked" {
            with { minimumRSAKeySize: 3072 }
            key { keyType: "RSA", keySize: 2048 }
            expect Audit because keySize
          }
        }
        """;

    Definition definition = AstAssert.policy(text);

    assertThat(PolicyPrinter.print(definition)).isEqualTo(text);
  }
}
