package dev.portcullis.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.testing.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplTest {

  @Test
  void saysHowManyMatchAndWhichAndHowFast() {
    String answer = Conversation.withContoso().say("for certificate when validityInMonths > 48");

    assertThat(answer)
        .isEqualTo(
            """
            3 of 100 certificates match; 1 object of other types  (1.0 ms, 100,000 objects/s)
              #1  kv-contoso-shared/certificates/logistics-coldchain  validityInMonths 120
              #2  kv-contoso-shared/certificates/payments-terminal    validityInMonths 60
              #3  kv-contoso-shared/certificates/webshop-preview      validityInMonths 60
            """);
  }

  @Test
  void asksBareConditionsOfTheTypeThatIsSet() {
    Conversation conversation = Conversation.withContoso();
    conversation.say(":for certificate");

    assertThat(conversation.say("keyType = \"RSA\" and keySize < 3072"))
        .startsWith("19 of 100 certificates match; 1 object of other types");
    assertThat(conversation.say("name like \"payments-*\" or keySize > 4000"))
        .startsWith("22 of 100 certificates match");
  }

  @Test
  void asksBareConditionsOfEveryObjectWhereNoneIsSet() {
    assertThat(Conversation.withContoso().say("location = \"westeurope\""))
        .startsWith("1 of 101 objects matches  (");
  }

  @ParameterizedTest
  @ValueSource(strings = {"drools", "reference", "both"})
  void letsEachEngineDecide(String engine) {
    Conversation conversation = Conversation.withContoso();
    conversation.say(":engine " + engine);

    assertThat(conversation.say("for certificate when validityInMonths > 24"))
        .startsWith("20 of 100 certificates match");
  }

  @Test
  void showsAPageAndThenTheRest() {
    Conversation conversation = Conversation.withContoso();

    String first = conversation.say("for certificate");
    String next = conversation.say(":more");
    String fifty = conversation.say(":more 50");
    String rest = conversation.say(":all");

    assertThat(first).contains("#10  ").doesNotContain("#11  ").contains("90 more");
    assertThat(next).hasLineCount(11).contains("#11  ").contains("80 more");
    assertThat(fifty).hasLineCount(51);
    assertThat(rest).hasLineCount(30).contains("  #71  ", " #100  ").doesNotContain("more");
    assertThat(conversation.say(":more")).isEqualTo("error: there is no more to show\n");
  }

  @Test
  void pointsIntoWhatWasTyped() {
    assertThat(Conversation.withContoso().say("for certificate\nwhen validityInMont > 24"))
        .isEqualTo(
            """
            error[POL2003]: unknown alias `Microsoft.KeyVault.Data/vaults/certificates/validityInMont`
              --> <prompt>:2:6
               |
             2 | when validityInMont > 24
               |      ^^^^^^^^^^^^^^
               = hint: did you mean `validityInMonths`?
            """);
  }

  @Test
  void saysWhyAConditionFailed() {
    assertThat(Conversation.withContoso().say("for certificate when validityInMonths > \"24\""))
        .isEqualTo(
            """
            0 of 100 certificates match, 100 failed; 1 object of other types  (1.0 ms, 100,000 objects/s)
            error[POL5003]: the number 24 and the text `24` have no order
              --> <prompt>:1:22
               |
             1 | for certificate when validityInMonths > "24"
               |                      ^^^^^^^^^^^^^^^^^^^^^^^
               = hint: `:why kv-contoso-shared/certificates/identity-admin/7043eafb` shows each step
            """);
  }

  @Test
  void tellsWhenThereIsNothingToAsk() {
    assertThat(Conversation.begin().say("for key"))
        .isEqualTo(
            """
            0 of 0 keys match
            note: no inventory is loaded; `:load PATH` reads one
            """);
    assertThat(Conversation.withContoso().say("for key"))
        .contains("note: no object of this type was read; `:types` tells which were");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":help | 0",
        "for key | 0",
        "for key when keySise < 1 | 3",
        ":nothing | 2",
        ":quit now | 2",
        ":load no/such/file | 2",
        ":object nobody | 2",
        "policy \"a\" { for key then no } | 3"
      })
  void hasAnExitCodeForScripts(String statement, int code) {
    assertThat(Conversation.begin().exitCodeOf(statement)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        ":obect x | there is no command `:obect`; did you mean `:object`?",
        ":po | there is no command `:po`; did you mean `:policies` or `:policy`?",
        ":xyzzy | there is no command `:xyzzy`; `:help` lists all",
        ":quit now | `:quit` takes nothing after it; `:help quit` tells more",
        ":for certificat | there is no type `certificat`; did you mean `certificate`?",
        ":engine both2 | there is no engine `both2`; drools, reference or both",
        ":load ../examples/contosso | there is no file or folder `../examples/contosso`; did you"
            + " mean `contoso`?",
        ":why 1 identity-lap | there is no object `identity-lap`; did you mean `identity-ldap`?",
        ":why 2 identity-ldap | there is no policy `2`; `:policies` lists them",
        ":why #1 | nothing was asked yet; name a policy: `:why POLICY OBJECT`",
        ":object #9 | no list was shown yet; `:objects` shows one",
        ":as-of noon | 'noon' is neither a time with its zone (2026-11-24T00:00:00Z) nor a day"
      })
  void refusesWhatItCannotDoAndSaysWhatToType(String command, String message) {
    assertThat(Conversation.withContoso().say(command)).isEqualTo("error: " + message + "\n");
  }

  @Test
  void findsACommandByItsBeginning() {
    assertThat(Conversation.begin().say(":eng")).isEqualTo("engine: drools\n");
  }

  @Test
  void definesPoliciesInOurLanguageAndInJsonAndTriesThem() {
    Conversation conversation = Conversation.withContoso();

    assertThat(
            conversation.say(
                """
                policy "Large keys" {
                  parameter most: Integer default 3072

                  for certificate
                  when keySize > $most
                  then audit
                }
                """))
        .isEqualTo("defined \"Large keys\"\n");
    assertThat(conversation.say(":run \"large keys\""))
        .startsWith("4 of 100 certificates are non-compliant; 1 object of other types");
    assertThat(conversation.say(":run Large most=2048")).startsWith("12 of 100 certificates");
    assertThat(
            conversation.say(
                "{\"if\": {\"field\": \"type\", \"like\": \"*vaults\"},"
                    + " \"then\": {\"effect\": \"deny\"}}"))
        .isEqualTo("defined \"(untitled)\"\n");
    assertThat(conversation.say(":run 3")).startsWith("1 of 101 objects is non-compliant");
  }

  @Test
  void definesNothingThatIsAtFault() {
    Conversation conversation = Conversation.begin();

    assertThat(
            conversation.say(
                "policy \"Small keys\" {\n  for key\n  when keySise < 2048\n  then audit\n}"))
        .contains("error[POL2003]")
        .contains("--> <prompt>:3:8")
        .contains("did you mean `keySize`?");
    assertThat(conversation.say(":policies")).startsWith("error: no policy is loaded");
  }

  @Test
  void tellsAWrongParameterWhereItWasTyped() {
    assertThat(Conversation.withContoso().say(":run 1 maximumValidity=12"))
        .isEqualTo(
            """
            error[POL3005]: the definition has no parameter `maximumValidity`
              --> <prompt>:1:1
               |
             1 | maximumValidity=12
               | ^^^^^^^^^^^^^^^^^^
            """);
  }

  @Test
  void keepsWhatWasLoadedWhereAPathIsWrong() {
    Conversation conversation = Conversation.withContoso();
    conversation.say(":load no/such/file");

    assertThat(conversation.say("for vault")).startsWith("1 of 1 vault matches");
  }

  @Test
  void judgesByTheInstantThatIsSet() {
    Conversation conversation = Conversation.withContoso();
    String condition = "for certificate when expiresOn < utcNow()";

    assertThat(conversation.say(condition)).startsWith("0 of 100");
    conversation.say(":as-of 2050-01-01");
    assertThat(conversation.say(condition)).startsWith("100 of 100");
    assertThat(conversation.say(":as-of now")).isEqualTo("as of " + Conversation.NOW + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":help",
        ":help load why",
        ":why 1 identity-ldap",
        ":why 1 identity-admin",
        ":why 1 kv-contoso-shared",
        ":policies",
        ":policy 1",
        ":policy 1 json",
        ":assignments",
        ":scan",
        ":types",
        ":fields certificate",
        ":fields vault network",
        ":objects ledger",
        ":object payments-ledger",
        ":loaded"
      })
  void answersAtLength(String command) {
    String name = command.substring(1).replace(' ', '-');

    String answer = Conversation.withContoso().say(command);

    GoldenFile.assertSame("dev/portcullis/repl/" + name + "/expected.txt", answer);
  }

  @Test
  void showsEachStepOfTheConditionThatWasAsked() {
    Conversation conversation = Conversation.withContoso();
    conversation.say(":for certificate");
    conversation.say(
        "keyType = \"EC\" and (keySize < 300 or validityInMonths > 60) and not (name like \"x*\")");

    GoldenFile.assertSame(
        "dev/portcullis/repl/why-condition/expected.txt",
        conversation.say(":why #1") + conversation.say(":why identity-ldap"));
  }

  @Test
  void showsEachMemberOfACount() {
    Conversation conversation = Conversation.withContoso();
    conversation.say(
        "for vault when any rule in networkAcls.ipRules[*] where (rule.value like \"203.*\" and"
            + " rule.value != \"203.0.113.7\")");

    GoldenFile.assertSame(
        "dev/portcullis/repl/why-count/expected.txt", conversation.say(":why #1"));
  }

  @Test
  void helpFitsEightyColumns() {
    assertThat(Conversation.begin().say(":help").lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }
}
