package dev.portcullis.engine.check;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.EffectDetails.Append;
import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.EffectDetails.Modification;
import dev.portcullis.ast.EffectDetails.Other;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.state.Effect;
import java.util.Optional;
import java.util.function.Consumer;

/** Does {@code then.details} say what the effects need? */
final class DetailsChecker implements EffectDetails.Visitor<Boolean> {

  private final PolicyUnderCheck policy;
  private final Consumer<Diagnostic> report;

  DetailsChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.report = report;
  }

  void check() {
    Optional<JsonText> first =
        policy.effects().names().stream().filter(this::lacksDetails).findFirst();
    if (first.isPresent()) {
      reportMissing(first.get());
    } else {
      policy.details().ifPresent(details -> details.accept(this));
    }
  }

  private boolean lacksDetails(JsonText name) {
    return Effect.find(name.text())
        .map(effect -> DetailsNeed.of(effect).isUnmetBy(policy.details()))
        .orElse(false);
  }

  private void reportMissing(JsonText name) {
    Effect effect = Effect.find(name.text()).orElseThrow();
    report.accept(
        Diagnostic.of(
            DiagnosticCode.MISSING_DETAILS,
            name.span(),
            "effect `" + name.text() + "` needs `details` with " + DetailsNeed.of(effect).words()));
  }

  @Override
  public Boolean existence(Existence details) {
    new ExistenceChecker(policy, details, report).check();
    return true;
  }

  @Override
  public Boolean modification(Modification details) {
    new ModificationChecker(policy, details, report).check();
    return true;
  }

  @Override
  public Boolean append(Append details) {
    if (details.additions().isEmpty()) {
      new DetailsWords(report)
          .report(details.span(), "`details` of `append` must not be empty", Optional.empty());
    }
    new WritableFieldChecker(policy, "append", report)
        .check(details.additions().stream().map(EffectDetails.Addition::field).toList());
    return true;
  }

  @Override
  public Boolean other(Other details) {
    new OtherDetailsChecker(policy, details.details(), report).check();
    return true;
  }
}
