package dev.portcullis.engine.check;

import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.name.NearestNames;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Are the effects of a definition effects, does its mode have them, and can they stand together?
 */
final class EffectChecker {

  private final PolicyUnderCheck policy;
  private final Consumer<Diagnostic> report;

  EffectChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.report = report;
  }

  void check() {
    policy.effects().names().forEach(this::check);
    checkMixture();
  }

  private void check(JsonText name) {
    Optional<Effect> effect = Effect.find(name.text());
    if (effect.isEmpty()) {
      report.accept(
          Diagnostic.of(
              DiagnosticCode.UNKNOWN_EFFECT,
              name.span(),
              "unknown effect `" + name.text() + "`",
              NearestNames.hint(name.text(), Effect.names())
                  .orElse("write `audit`, `deny` or another effect of Azure Policy")));
    } else {
      policy
          .mode()
          .filter(mode -> !mode.effects().contains(effect.get()))
          .ifPresent(mode -> reportMode(name, mode));
    }
  }

  private void reportMode(JsonText name, PolicyMode mode) {
    report.accept(
        Diagnostic.of(
            DiagnosticCode.EFFECT_NOT_IN_MODE,
            name.span(),
            "mode `" + mode.wireName() + "` has no effect `" + name.text() + "`",
            mode.effects().stream()
                .map(Effect::wireName)
                .collect(Collectors.joining("`, `", "it has `", "`"))));
  }

  private void checkMixture() {
    Optional<JsonText> first = Optional.empty();
    Optional<Kinship> family = Optional.empty();
    for (JsonText name : policy.effects().names()) {
      Optional<Kinship> kinship = Effect.find(name.text()).flatMap(Kinship::of);
      if (kinship.isPresent() && family.isPresent() && !kinship.equals(family)) {
        report.accept(
            Diagnostic.of(
                    DiagnosticCode.EFFECTS_DO_NOT_MIX,
                    name.span(),
                    "effect `" + name.text() + "` cannot stand in for `" + first.get().text() + "`",
                    "make a definition for each: they need different `details`")
                .withRelated(first.get().span(), "the effect that comes first"));
        return;
      }
      if (family.isEmpty() && kinship.isPresent()) {
        family = kinship;
        first = Optional.of(name);
      }
    }
  }

  /** Effects of one kind can replace each other; disabled replaces any. */
  private enum Kinship {
    ON_RESOURCE,
    ON_RELATED,
    ON_ACTION,
    BY_ATTESTATION,
    BY_PROVIDER,
    MEMBERSHIP;

    static Optional<Kinship> of(Effect effect) {
      return switch (effect) {
        case APPEND, AUDIT, DENY, MODIFY, MUTATE -> Optional.of(ON_RESOURCE);
        case AUDIT_IF_NOT_EXISTS, DEPLOY_IF_NOT_EXISTS -> Optional.of(ON_RELATED);
        case AUDIT_ACTION, DENY_ACTION -> Optional.of(ON_ACTION);
        case MANUAL -> Optional.of(BY_ATTESTATION);
        case ENFORCE_REGO_POLICY, ENFORCE_SETTING -> Optional.of(BY_PROVIDER);
        case ADD_TO_NETWORK_GROUP -> Optional.of(MEMBERSHIP);
        case DISABLED -> Optional.empty();
      };
    }
  }
}
