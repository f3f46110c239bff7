package dev.portcullis.engine.monitor;

import dev.portcullis.ast.Name;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Branch;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.Judged;
import dev.portcullis.engine.assign.PolicyOverride;
import dev.portcullis.engine.assign.ResourceSelector;
import dev.portcullis.engine.assign.Scope;
import dev.portcullis.engine.assign.Selector;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.compile.PolicyCompiler;
import dev.portcullis.engine.compile.RowPolicy;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.value.ValueWriter;
import dev.portcullis.printer.AzurePolicyPrinter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All by which an assigned policy judges, free of the places where it was written.
 *
 * @param applicability to what it applies, in canonical form
 * @param match what it asks, in canonical form
 * @param effect what its effect adds to that
 * @param context what {@code policy()} gives
 * @param judged whether it is judged by at all
 * @param reach what it reaches
 * @param exempt what is exempt from it, in the order in which it counts
 */
record PolicyContent(
    String applicability,
    String match,
    Act effect,
    String context,
    Judged judged,
    Reach reach,
    List<Exempt> exempt) {

  /** An effect, and the definition with its values where the details decide on the state. */
  record Act(Effect effect, String definition, String parameters) {}

  /** What an assignment reaches. */
  record Reach(
      Scope scope, List<Scope> excluded, List<List<Asked>> selectors, List<Way> branches) {}

  /** How overrides turn out: what the one that counts asks, and what those before it do. */
  record Way(Optional<List<Asked>> taken, List<List<Asked>> passed) {}

  /** What an exemption covers. */
  record Exempt(Scope scope, Optional<Instant> until, List<List<Asked>> selectors) {}

  /** What a selector asks. */
  record Asked(Selector.Kind kind, List<String> values, boolean negated) {}

  static PolicyContent of(AssignedPolicy policy, List<Exemption> exemptions) {
    RowPolicy compiled = PolicyCompiler.compile(policy.policy());
    return new PolicyContent(
        compiled.applicability().canonical(),
        compiled.match().canonical(),
        act(policy.policy()),
        ValueWriter.write(policy.policy().policyContext()),
        policy.judged(),
        new Reach(
            policy.assignment().scope(),
            policy.assignment().excludedScopes(),
            selectors(policy.assignment().resourceSelectors()),
            policy.branches().stream().map(PolicyContent::way).toList()),
        exemptions.stream()
            .map(
                exemption ->
                    new Exempt(
                        exemption.scope(),
                        exemption.expiresOn(),
                        selectors(exemption.resourceSelectors())))
            .toList());
  }

  private static Act act(BoundPolicy policy) {
    Effect effect = policy.effect();
    return effect == Effect.APPEND || effect == Effect.MODIFY || effect == Effect.MANUAL
        ? new Act(
            effect,
            AzurePolicyPrinter.print(policy.definition()),
            ValueWriter.write(policy.parameters()))
        : new Act(effect, "", "");
  }

  private static Way way(Branch branch) {
    return new Way(
        branch.taken().map(PolicyContent::asked),
        branch.passed().stream().map(PolicyContent::asked).toList());
  }

  private static List<Asked> asked(PolicyOverride override) {
    return override.selectors().stream().map(PolicyContent::asked).toList();
  }

  private static List<List<Asked>> selectors(List<ResourceSelector> selectors) {
    return selectors.stream()
        .map(selector -> selector.selectors().stream().map(PolicyContent::asked).toList())
        .toList();
  }

  private static Asked asked(Selector selector) {
    return new Asked(
        selector.kind(), selector.values().stream().map(Name::text).toList(), selector.negated());
  }
}
