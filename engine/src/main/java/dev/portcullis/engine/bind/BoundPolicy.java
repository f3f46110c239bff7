package dev.portcullis.engine.bind;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.alias.FieldResolver;
import dev.portcullis.engine.check.PolicyMode;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.Optional;

/**
 * A policy with a value for each parameter: all that an evaluation needs to know of it.
 *
 * @param definition the definition
 * @param parameters the value of each parameter, by name as declared
 * @param effect what it does
 * @param effectText the effect as the definition or the value of its parameter spells it
 * @param mode what it evaluates
 * @param policyContext what {@code policy()} gives
 * @param fields what the names of fields stand for
 * @param applicability to which resources it applies at all; those it does not apply to have no
 *     state under it
 * @param enforcementOnly whether it reads the identity of a request, which only a live request has:
 *     existing resources have no state under it
 */
public record BoundPolicy(
    PolicyDefinition definition,
    ObjectValue parameters,
    Effect effect,
    String effectText,
    PolicyMode mode,
    ObjectValue policyContext,
    FieldResolver fields,
    Condition applicability,
    boolean enforcementOnly) {

  /** What the rule asks of a resource. */
  public Condition condition() {
    return definition.rule().condition();
  }

  /** Whether a state hangs on what stands in the details: what is looked for, or what is set. */
  public boolean decidesByDetails() {
    return effect.looksForRelated() || effect == Effect.MODIFY || effect == Effect.APPEND;
  }

  /** The value of a parameter, without regard to case; empty where none is declared. */
  public Optional<Value> parameter(String name) {
    return definition.parameter(name).map(declared -> parameters.get(declared.name().text()));
  }
}
