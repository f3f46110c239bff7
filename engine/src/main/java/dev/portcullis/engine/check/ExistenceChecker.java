package dev.portcullis.engine.check;

import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.source.Span;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks the details of auditIfNotExists and deployIfNotExists. */
final class ExistenceChecker {

  private static final List<String> SCOPES = List.of("ResourceGroup", "Subscription");
  private static final List<String> DELAYS =
      List.of("AfterProvisioning", "AfterProvisioningSuccess", "AfterProvisioningFailure");
  private static final Duration LONGEST_DELAY = Duration.ofHours(6);

  private final PolicyUnderCheck policy;
  private final Existence details;
  private final Consumer<Diagnostic> report;
  private final DetailsWords words;

  ExistenceChecker(PolicyUnderCheck policy, Existence details, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.details = details;
    this.report = report;
    this.words = new DetailsWords(report);
  }

  void check() {
    checkType();
    words.checkWord("existenceScope", details.existenceScope(), SCOPES);
    details.evaluationDelay().ifPresent(this::checkDelay);
    if (policy.effects().include(Effect.DEPLOY_IF_NOT_EXISTS)) {
      checkDeployment();
    }
    DeploymentParameters.read(details).diagnostics().forEach(report);
  }

  private void checkType() {
    if (!(details.type() instanceof JsonText type)) {
      return;
    }
    if (type.text().indexOf('/') < 0) {
      words.report(
          type.span(),
          "`" + type.text() + "` is no resource type",
          Optional.of("write the full type, such as `Microsoft.Insights/diagnosticSettings`"));
    } else if (details.name().isEmpty() && TypesOfRule.of(policy).contains(type.text())) {
      report.accept(
          Diagnostic.of(
              DiagnosticCode.RELATED_TO_ITSELF,
              type.span(),
              "the related resource has the type that `if` asks for, and no `name`",
              "add `\"name\": \"[field('name')]\"`, else any resource of the type will do"));
    }
  }

  private void checkDelay(JsonValue delay) {
    boolean fits =
        delay instanceof JsonTemplate
            || (delay instanceof JsonText text
                && (DELAYS.stream().anyMatch(text.text()::equalsIgnoreCase)
                    || isDuration(text.text())));
    if (!fits) {
      words.report(
          delay.span(),
          "`evaluationDelay` must be " + DetailsWords.joined(DELAYS) + ", or a duration",
          Optional.of("write a duration from `PT0M` to `PT360M`, such as `PT10M`"));
    }
  }

  private static boolean isDuration(String text) {
    try {
      Duration duration = Duration.parse(text);
      return !duration.isNegative() && duration.compareTo(LONGEST_DELAY) <= 0;
    } catch (DateTimeParseException noDuration) {
      return false;
    }
  }

  private void checkDeployment() {
    Span owner = policy.definition().rule().effect().span();
    words.checkFilledArray("roleDefinitionIds", details.roleDefinitionIds(), owner);
    words.checkWord("deploymentScope", details.deploymentScope(), SCOPES);
    if (details.deployment().isEmpty()) {
      words.report(
          owner,
          "`deployment` is missing",
          Optional.of("add what is deployed where no related resource fits"));
    } else if (isSubscription(details.deploymentScope())
        && lacksLocation(details.deployment().get())) {
      words.report(
          details.deploymentScope().get().span(),
          "a deployment to the subscription needs a `location`",
          Optional.of("add `\"location\": \"…\"` to `deployment`"));
    }
  }

  private static boolean isSubscription(Optional<JsonValue> scope) {
    return scope.orElse(null) instanceof JsonText text
        && text.text().equalsIgnoreCase("Subscription");
  }

  private static boolean lacksLocation(JsonValue deployment) {
    return deployment instanceof JsonObject object && object.get("location").isEmpty();
  }
}
