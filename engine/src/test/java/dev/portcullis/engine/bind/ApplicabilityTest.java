package dev.portcullis.engine.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.AnyOf;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Condition.Not;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ApplicabilityTest {

  private static final String TYPE = "{\"field\": \"type\", \"equals\": \"T\"}";
  private static final String KIND = "{\"field\": \"kind\", \"equals\": \"K\"}";
  private static final String NAME = "{\"field\": \"name\", \"equals\": \"N\"}";
  private static final String TAG = "{\"field\": \"tags.a\", \"equals\": \"x\"}";

  @Test
  void keepsTheTypeAndTakesOtherLeavesAsTrue() {
    assertThat(bare(allOf(TYPE, TAG))).isEqualTo("type equals T");
  }

  @Test
  void takesOtherLeavesUnderANotAsFalse() {
    assertThat(bare(allOf(TYPE, not(TAG)))).isEqualTo("type equals T");
    assertThat(bare(allOf(TYPE, not(not(TAG))))).isEqualTo("type equals T");
    assertThat(bare(not(allOf(TYPE, TAG)))).isEqualTo("true");
    assertThat(bare(not(anyOf(TYPE, TAG)))).isEqualTo("not(type equals T)");
  }

  @Test
  void appliesToAllWhereAnAlternativeNamesNoType() {
    assertThat(bare(anyOf(TYPE, TAG))).isEqualTo("true");
  }

  @Test
  void appliesToAllWhereOnlyKindOrOnlyNameIsAsked() {
    assertThat(bare(KIND)).isEqualTo("true");
    assertThat(bare(NAME)).isEqualTo("true");
  }

  @Test
  void letsTheTypeAloneDecideBesideKindOrName() {
    assertThat(bare(allOf(TYPE, KIND))).isEqualTo("type equals T");
    assertThat(bare(allOf(TYPE, NAME))).isEqualTo("type equals T");
  }

  @Test
  void letsKindAndNameDecideTooWhereOthersStandBeside() {
    assertThat(bare(allOf(TYPE, KIND, TAG))).isEqualTo("allOf(type equals T, kind equals K)");
    assertThat(bare(allOf(TYPE, NAME, TAG))).isEqualTo("allOf(type equals T, name equals N)");
  }

  @Test
  void wantsTheWholeConditionOfAnExistenceEffect() {
    assertThat(
            applicability(
                """
                {"if": %s, "then": {"effect": "auditIfNotExists", "details": {"type": "P/d"}}}
                """
                    .formatted(allOf(TYPE, TAG))))
        .isEqualTo("allOf(type equals T, tags.a equals x)");
  }

  @Test
  void letsTheTypeAloneDecideForComponents() {
    assertThat(inMode("Microsoft.KeyVault.Data", allOf(TYPE, NAME, TAG)))
        .isEqualTo("type equals T");
  }

  @Test
  void reachesOnlyTypesWithTagsAndLocationInModeIndexed() {
    assertThat(inMode("Indexed", TYPE))
        .startsWith(
            "allOf(type notLike Microsoft.Resources/*, type notIn"
                + " [Microsoft.Insights/diagnosticSettings, ")
        .endsWith(", type equals T)");
  }

  @Test
  void reachesSubscriptionsAndResourceGroupsInModeAll() {
    assertThat(inMode("All", TYPE))
        .isEqualTo(
            "allOf(anyOf(type notLike Microsoft.Resources/*, type in"
                + " [Microsoft.Resources/subscriptions,"
                + " Microsoft.Resources/subscriptions/resourceGroups]), type equals T)");
  }

  @Test
  void doesNotApplyToSubscriptionsWhereTheLocationIsRead() {
    assertThat(inMode("All", allOf(TYPE, "{\"field\": \"location\", \"equals\": \"west\"}")))
        .contains("type notEquals Microsoft.Resources/subscriptions, ");
    assertThat(inMode("All", "{\"value\": \"[field('Location')]\", \"equals\": \"west\"}"))
        .contains("type notEquals Microsoft.Resources/subscriptions, ");
  }

  @Test
  void seesTheLocationInTheParametersOfADeployment() {
    assertThat(
            applicability(
                """
                {
                  "mode": "All",
                  "policyRule": {
                    "if": {"field": "type", "equals": "T"},
                    "then": {
                      "effect": "deployIfNotExists",
                      "details": {
                        "type": "P/d",
                        "roleDefinitionIds": ["r"],
                        "deployment": {
                          "properties": {
                            "mode": "incremental",
                            "parameters": {"where": {"value": "[field('location')]"}},
                            "template": {}
                          }
                        }
                      }
                    }
                  }
                }
                """))
        .contains("type notEquals Microsoft.Resources/subscriptions");
  }

  @Test
  void isForEnforcementOnlyWhereTheIdentityOfTheRequestIsRead() {
    assertThat(bound("[requestContext().identity.appid]").enforcementOnly()).isTrue();
    assertThat(bound("[requestContext()['identity'].appid]").enforcementOnly()).isTrue();
    assertThat(bound("[tryGet(requestContext(), 'identity', 'appid')]").enforcementOnly()).isTrue();
    assertThat(bound("[requestContext().apiVersion]").enforcementOnly()).isFalse();
  }

  private static BoundPolicy bound(String value) {
    return bind(
        """
        {"if": {"value": "%s", "equals": "a"}, "then": {"effect": "deny"}}
        """
            .formatted(value));
  }

  private static String bare(String condition) {
    return applicability(
        """
        {"if": %s, "then": {"effect": "audit"}}
        """
            .formatted(condition));
  }

  private static String inMode(String mode, String condition) {
    return applicability(
        """
        {"mode": "%s", "policyRule": {"if": %s, "then": {"effect": "audit"}}}
        """
            .formatted(mode, condition));
  }

  private static String applicability(String policy) {
    return bind(policy).applicability().accept(new Words());
  }

  private static BoundPolicy bind(String policy) {
    Source source = Source.of("policy.json", policy);
    PolicyDefinition definition =
        (PolicyDefinition) AzurePolicyParser.parse(source).orElseThrow().get(0);
    return new PolicyChecker(AliasCatalog.builtIn())
        .check(definition)
        .then(checked -> Binder.bind(checked, ParameterValues.NONE, PolicyContext.NONE))
        .orElseThrow();
  }

  private static String allOf(String... conditions) {
    return "{\"allOf\": [" + String.join(", ", conditions) + "]}";
  }

  private static String anyOf(String... conditions) {
    return "{\"anyOf\": [" + String.join(", ", conditions) + "]}";
  }

  private static String not(String condition) {
    return "{\"not\": " + condition + "}";
  }

  /** A condition in words, short enough to compare. */
  private static final class Words implements Condition.Visitor<String> {

    @Override
    public String allOf(AllOf condition) {
      return condition.conditions().isEmpty() ? "true" : "allOf" + list(condition.conditions());
    }

    @Override
    public String anyOf(AnyOf condition) {
      return condition.conditions().isEmpty() ? "false" : "anyOf" + list(condition.conditions());
    }

    @Override
    public String not(Not condition) {
      return "not(" + condition.condition().accept(this) + ")";
    }

    @Override
    public String comparison(Comparison comparison) {
      return comparison.subject().children().get(0) instanceof Named field
          ? field.text()
              + " "
              + comparison.operator().wireName()
              + " "
              + target(comparison.target())
          : "?";
    }

    private String list(List<Condition> conditions) {
      return conditions.stream()
          .map(condition -> condition.accept(this))
          .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String target(JsonValue target) {
      if (target instanceof JsonArray array) {
        return array.elements().stream().map(Words::target).toList().toString();
      }
      return target instanceof JsonText text ? text.text() : "?";
    }
  }
}
