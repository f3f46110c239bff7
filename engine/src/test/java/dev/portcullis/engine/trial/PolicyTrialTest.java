package dev.portcullis.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.parser.PolicyParser;
import dev.portcullis.source.Source;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTrialTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  private static final String KEY_SIZES =
      """
      policy "Sizes" {
        mode Microsoft.KeyVault.Data

        parameter least: Integer in [2048, 3072] default 3072
        parameter effect: String default Audit

        for key
        when keyType in ["RSA", "RSA-HSM"]
         and keySize < $least
        then $effect

        test "of keys" {
          %s
        }
      }
      """;

  private static final String DATES =
      """
      policy "Dates" {
        mode Microsoft.KeyVault.Data

        for key
        when expiresOn < now()
        then audit

        test "of keys" {
          %s
        }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key { keyType: \"RSA\", keySize: 2048 } expect audit because keySize",
        "key { keyType: \"RSA\", keySize: 2048 } expect Audit expect AUDIT because keySize",
        "key { keyType: \"RSA\", keySize: 3072 } expect nothing",
        "with { least: 2048 } key { keyType: \"RSA\", keySize: 2048 } expect nothing",
        "with { effect: \"deny\" } key { keyType: \"RSA\", keySize: 2048 } expect Deny",
        "with { effect: \"Disabled\" } key { keyType: \"RSA\", keySize: 2048 } expect not applicable",
        "secret { } expect not applicable",
        "key { keyType: \"RSA\", keySize: true } expect error"
      })
  void passesWhereThePolicySaysWhatIsExpected(String test) {
    assertThat(faults(KEY_SIZES, test)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "as of \"2026-11-24\" key { expiresOn: \"2026-11-24T00:00:00Z\" } expect nothing",
        "as of \"2026-11-24T00:00:01Z\" key { expiresOn: \"2026-11-24T00:00:00Z\" } expect audit",
        "key { expiresOn: \"2026-11-24T07:59:59Z\" } expect audit because expiresOn",
        "key { expiresOn: \"2026-11-24T08:00:00Z\" } expect nothing"
      })
  void judgesByTheInstantOfTheTestElseByThatOfTheRun(String test) {
    assertThat(faults(DATES, test)).isEmpty();
  }

  @Test
  void findsRelatedResourcesAndTheSurroundingsThatATestTellsOf() {
    String policy =
        """
        policy "Logs" {
          for vault
          when value subscription().displayName = "Contoso"
           and value requestContext().apiVersion = "2024-11-01"
          then auditIfNotExists if not exists Microsoft.Insights/diagnosticSettings
            where name = "all"

          test "of vaults" {
            request { apiVersion: "2024-11-01" }
            context { subscription: { displayName: "Contoso" } }
            %s
          }
        }
        """;

    assertThat(faults(policy, "vault { } expect auditIfNotExists")).isEmpty();
    assertThat(
            faults(
                policy,
                """
                vault { }
                related Microsoft.Insights/diagnosticSettings { name: "all" }
                expect nothing
                """))
        .isEmpty();
  }

  @Test
  void tellsWhatThePolicySaysInsteadAndWhy() {
    assertThat(faults(KEY_SIZES, "key { keyType: \"RSA\", keySize: 2048 } expect nothing"))
        .containsExactly(
            "POL7001 at `expect nothing`: expected `nothing`, but the policy says `Audit`;"
                + " it says so because keySize is 2048; must be at least 3072");
  }

  @Test
  void tellsThatAnotherFieldWasTheReason() {
    assertThat(
            faults(
                KEY_SIZES,
                "key { keyType: \"RSA\", keySize: 2048 } expect Audit because ellipticCurveName"))
        .singleElement()
        .asString()
        .startsWith(
            "POL7001 at `ellipticCurveName`: the policy says `Audit`, but not because of this;");
  }

  @Test
  void keepsApartWhatCompliesFromWhatThePolicyDoesNotSpeakOf() {
    assertThat(faults(KEY_SIZES, "secret { } expect nothing"))
        .containsExactly(
            "POL7001 at `expect nothing`: expected `nothing`, but the policy says `not applicable`");
  }

  @Test
  void tellsWhyAnEvaluationFailed() {
    assertThat(faults(KEY_SIZES, "key { keyType: \"RSA\", keySize: true } expect nothing"))
        .singleElement()
        .asString()
        .startsWith(
            "POL7001 at `expect nothing`: expected `nothing`, but the policy says `error`; it says so: ");
  }

  @Test
  void tellsWhatIsWrongWithTheTestItself() {
    assertThat(faults(DATES, "as of \"soon\" context { vaults: { } }"))
        .containsExactly(
            "POL7002 at `of keys`: the test `of keys` has no resource;"
                + " write one: key { keySize: 2048 }",
            "POL7002 at `of keys`: the test `of keys` expects nothing; say what: expect Audit",
            "POL7002 at `soon`: `soon` is no instant;"
                + " write it like 2026-11-24T08:00:00Z, or 2026-11-24 for midnight UTC",
            "POL7002 at `vaults`: nothing of a context is called `vaults`; did you mean `vault`?");
    assertThat(faults(DATES, "key { } expect Audited"))
        .containsExactly(
            "POL2005 at `Audited`: `Audited` is nothing that a policy can say;"
                + " did you mean `audit`?");
  }

  @Test
  void pointsAtAValueThatTheParameterDoesNotTake() {
    assertThat(faults(KEY_SIZES, "with { least: 1024 } key { keySize: 1 } expect Audit"))
        .singleElement()
        .asString()
        .startsWith("POL3007 at `1024`");
  }

  @Test
  void aPolicyWithoutTestsHasNoOutcome() {
    assertThat(
            run(
                """
                policy "p" {
                  mode Microsoft.KeyVault.Data
                  for key
                  then audit
                }
                """))
        .isEmpty();
  }

  private static List<String> faults(String policy, String test) {
    TestOutcome outcome = run(policy.formatted(test)).get(0);
    assertThat(outcome.passed()).isEqualTo(outcome.faults().isEmpty());
    return outcome.faults().stream().map(PolicyTrialTest::text).toList();
  }

  private static List<TestOutcome> run(String policy) {
    PolicyDefinition definition =
        (PolicyDefinition) PolicyParser.parse(Source.of("test", policy)).orElseThrow().get(0);
    return PolicyTrial.run(
        new PolicyChecker(AliasCatalog.builtIn()).check(definition).orElseThrow(),
        NOW,
        Engine.BOTH);
  }

  private static String text(Diagnostic diagnostic) {
    String place =
        diagnostic
            .span()
            .source()
            .text()
            .substring(diagnostic.span().start(), diagnostic.span().end());
    return "%s at `%s`: %s%s"
        .formatted(
            diagnostic.code().code(),
            place,
            diagnostic.message(),
            diagnostic.hint().map(hint -> "; " + hint).orElse(""));
  }
}
