package dev.portcullis.engine.comply;

import dev.portcullis.engine.alter.Alteration;
import dev.portcullis.engine.alter.RequestAlterer.Altered;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.comply.AdmissionAnswer.Ruling;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.EffectResolver;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what policies have to say of a request. */
final class AdmissionWriter {

  private final AdmissionRequest request;
  private final Environment environment;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<FollowUp> followUps = new ArrayList<>();
  private final List<AssignedPolicy> restless = new ArrayList<>();
  private Altered altered;

  AdmissionWriter(AdmissionRequest request, Environment environment) {
    this.request = request;
    this.environment = environment;
    this.altered = Altered.nothing(request.object());
  }

  /** Takes what append and modify did; what they must do and could not is a ruling. */
  void alter(Altered outcome) {
    altered = outcome;
    outcome.failures().forEach(failed -> fail(failed.policy(), failed.failure()));
    outcome.alterations().stream()
        .filter(Alteration::denies)
        .map(Alteration::policy)
        .distinct()
        .forEach(policy -> rulings.add(new Ruling(finding(policy, request.object()), true)));
  }

  /** The object as append and modify have left it. */
  Resource object() {
    return altered.object();
  }

  /** Takes a policy whose rule matches what its own operations may have made. */
  void stillMatches(AssignedPolicy policy) {
    boolean itsOwn =
        altered.alterations().stream()
            .anyMatch(
                alteration ->
                    alteration.policy().equals(policy)
                        && alteration.outcome() == Alteration.Outcome.MADE);
    if (itsOwn) {
      restless.add(policy);
    }
  }

  /** Takes what a policy says of an object: a ruling, or a look at what is related to it. */
  void rule(
      AssignedPolicy policy, Verdict.Kind kind, Optional<Exemption> exemption, Resource object) {
    boolean against = kind == Verdict.Kind.NON_COMPLIANT;
    if (exemption.isPresent()) {
      if (kind == Verdict.Kind.FAILED || (against && judges(policy.policy().effect()))) {
        rulings.add(
            new Ruling(writer(policy).write(object, ComplianceState.EXEMPT, exemption), false));
      }
      return;
    }
    if (kind == Verdict.Kind.FAILED) {
      rulings.add(new Ruling(finding(policy, object), policy.isEnforced()));
      return;
    }
    switch (policy.policy().effect()) {
      case DENY, DENY_ACTION -> {
        if (against) {
          rulings.add(new Ruling(finding(policy, object), policy.isEnforced()));
        }
      }
      case AUDIT -> {
        if (against) {
          rulings.add(new Ruling(finding(policy, object), false));
        }
      }
      case AUDIT_IF_NOT_EXISTS, DEPLOY_IF_NOT_EXISTS -> followUp(policy, object, !against);
      // Append and modify have had their turn; the others do nothing with a request.
      case APPEND,
          MODIFY,
          DISABLED,
          MANUAL,
          MUTATE,
          ADD_TO_NETWORK_GROUP,
          AUDIT_ACTION,
          ENFORCE_REGO_POLICY,
          ENFORCE_SETTING -> {}
    }
  }

  private static boolean judges(Effect effect) {
    return effect == Effect.DENY || effect == Effect.DENY_ACTION || effect == Effect.AUDIT;
  }

  private void followUp(AssignedPolicy policy, Resource object, boolean found) {
    EffectResolver.Resolution resolution =
        EffectResolver.resolve(policy.policy(), object, environment);
    if (resolution.failure().isPresent()) {
      fail(policy, resolution.failure().get());
      return;
    }
    Value details = resolution.details().orElse(ObjectValue.EMPTY);
    if (details instanceof ObjectValue members) {
      String delay = members.text("evaluationDelay");
      followUps.add(
          new FollowUp(
              policy,
              members.text("type"),
              Optional.of(members.text("name")).filter(name -> !name.isEmpty()),
              delay.isEmpty() ? FollowUp.USUAL_DELAY : delay,
              found));
    }
  }

  private void fail(AssignedPolicy policy, EvaluationFailure failure) {
    rulings.add(
        new Ruling(
            new Finding(
                policy,
                request.object(),
                ComplianceState.ERROR,
                List.of(),
                Optional.of(failure),
                List.of(),
                Optional.empty(),
                policy.message()),
            policy.isEnforced()));
  }

  AdmissionAnswer answer() {
    return new AdmissionAnswer(
        request, altered.object(), altered.alterations(), rulings, followUps, restless);
  }

  private Finding finding(AssignedPolicy policy, Resource object) {
    return writer(policy).write(object);
  }

  private FindingWriter writer(AssignedPolicy policy) {
    return new FindingWriter(policy, environment);
  }
}
