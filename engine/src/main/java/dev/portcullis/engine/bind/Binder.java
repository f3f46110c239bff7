package dev.portcullis.engine.bind;

import dev.portcullis.ast.Name;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.FieldResolver;
import dev.portcullis.engine.check.CheckedPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the parameters of checked definitions their values. */
public final class Binder {

  private Binder() {}

  /**
   * Gives each parameter its value: the given one, else the default.
   *
   * <p>A given value must have the type of its parameter and be among the allowed values, which
   * compare with regard to case. A default is taken as it is: published definitions have defaults
   * that they do not allow.
   *
   * @param policy the definition
   * @param given the values that an assignment gives
   * @param context what {@code policy()} gives
   * @return the bound policy, or what is wrong with the values, each fault where the value is
   *     written or else where its parameter is declared
   */
  public static Outcome<BoundPolicy> bind(
      CheckedPolicy policy, ParameterValues given, PolicyContext context) {
    return bind(policy, given, context, Optional.empty());
  }

  /**
   * Gives each parameter its value, and the policy another effect.
   *
   * @param effect the effect in place of its own, where it is written; it must be one that the
   *     definition allows
   */
  public static Outcome<BoundPolicy> bind(
      CheckedPolicy policy, ParameterValues given, PolicyContext context, Optional<Name> effect) {
    PolicyDefinition definition = policy.definition();
    List<Diagnostic> diagnostics = new ArrayList<>();
    BoundParameters parameters = ParameterBinder.bind(definition, given, diagnostics);
    if (!diagnostics.isEmpty()) {
      return Outcome.failure(diagnostics);
    }
    Optional<BoundEffect> bound =
        effect.isPresent()
            ? EffectBinder.replace(definition, parameters, effect.get(), diagnostics)
            : EffectBinder.bind(definition, parameters, diagnostics);
    if (bound.isEmpty()) {
      return Outcome.failure(diagnostics);
    }
    Applicability applicability = new Applicability(policy, bound.get().effect(), parameters);
    return Outcome.of(
        new BoundPolicy(
            definition,
            parameters.values(),
            bound.get().effect(),
            bound.get().text(),
            policy.mode(),
            context.toValue(),
            new FieldResolver(policy.catalog()),
            applicability.condition(),
            RequestIdentity.isReadBy(definition.rule())));
  }
}
