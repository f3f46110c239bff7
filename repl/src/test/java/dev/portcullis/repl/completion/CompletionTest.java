package dev.portcullis.repl.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.repl.Conversation;
import dev.portcullis.repl.command.Suggestion;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionTest {

  private Conversation conversation = Conversation.begin();

  @BeforeAll
  void load() {
    conversation = Conversation.withContoso();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "|for",
        "|:load",
        "fo|for",
        ":lo|:load",
        "for |certificate",
        "for key, |vault",
        "for key |when",
        "for certificate when |validityInMonths",
        "for certificate when |issuer.commonName",
        "for certificate when (|keySize",
        "for certificate when keySize = 1 and not (|keyType",
        "for certificate when not |expiresOn",
        "for certificate when keySize |>=",
        "for certificate when issuer.commonName |is missing",
        "for certificate when keySize < 3072 |and",
        "for certificate when keyType exists |or",
        "for certificate when keyType = |\"RSA\"",
        "for certificate when keySize < |4096",
        "for certificate when issuer.commonName not like |\"Contoso Issuing CA 1\"",
        "for certificate when keyType in [|\"EC\"",
        "for certificate when keyType in [\"RSA\", |\"EC\"",
        "for vault when networkAcls.|networkAcls.defaultAction",
        "policy \"a\" { |for",
        "policy \"a\" { mode |Microsoft.KeyVault.Data",
        "policy \"a\" { parameter most: |Integer",
        "policy \"a\" { for key when |keySize",
        "policy \"a\" { parameter most: Integer for key when keySize > |$most",
        "policy \"a\" { for key then |deny",
        ":why |\"Certificates should have the specified maximum validity period\"",
        ":why 1 identity-l|kv-contoso-shared/certificates/identity-ldap/11c85bf4",
        ":run 1 |maximumValidityInMonths=",
        ":fields |vault",
        ":engine |both",
        ":help |why",
        ":load ../examples/con|../examples/contoso/"
      })
  void offersWhatMayFollow(String typed, String wanted) {
    String text = typed == null ? "" : typed;

    assertThat(at(text)).contains(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "for certificate when issuer.comm|21",
        "for certificate when validity|21",
        "for certificate when |21",
        "for certificate when (key|22",
        "for certificate when keyType = \"R|31",
        "for Microsoft.KeyV|4",
        ":why \"Cert|5",
        ":lo|0"
      })
  void replacesTheWordThatIsBeingTyped(String typed, int start) {
    assertThat(Completion.wordStart(typed, typed.length())).isEqualTo(start);
  }

  @Test
  void offersTheTypeThatIsSet() {
    Conversation other = Conversation.withContoso();
    other.say(":for certificate");

    assertThat(Completion.at(other.session(), "", 0))
        .extracting(Suggestion::text)
        .contains("validityInMonths", "not (", "for");
  }

  @Test
  void tellsHowOftenAValueIsSeenTheMostFrequentFirst() {
    String text = "for certificate when keyType = ";

    assertThat(Completion.at(conversation.session(), text, text.length()))
        .startsWith(Suggestion.of("\"EC\"", "69 objects"), Suggestion.of("\"RSA\"", "31 objects"));
  }

  private List<String> at(String text) {
    return Completion.at(conversation.session(), text, text.length()).stream()
        .map(Suggestion::text)
        .toList();
  }
}
