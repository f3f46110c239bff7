package dev.portcullis.engine.check;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.alias.FieldResolver;
import java.util.Optional;

/**
 * What every check looks at.
 *
 * @param definition the definition
 * @param parts its rule, taken apart
 * @param catalog the known aliases
 * @param fields what the names of fields stand for
 * @param mode its mode; absent where it has one that is not known, and for a bare rule, which may
 *     be meant for any
 * @param effects the effects that it may have
 */
record PolicyUnderCheck(
    PolicyDefinition definition,
    RuleParts parts,
    AliasCatalog catalog,
    FieldResolver fields,
    Optional<PolicyMode> mode,
    PossibleEffects effects) {

  static PolicyUnderCheck of(PolicyDefinition definition, AliasCatalog catalog) {
    return new PolicyUnderCheck(
        definition,
        RuleParts.of(definition.rule()),
        catalog,
        new FieldResolver(catalog),
        mode(definition.envelope()),
        PossibleEffects.of(definition));
  }

  /** What {@code then.details} says. */
  Optional<EffectDetails> details() {
    return definition.rule().details();
  }

  private static Optional<PolicyMode> mode(Envelope envelope) {
    if (envelope.children().isEmpty()) {
      return Optional.empty();
    }
    return envelope
        .mode()
        .map(mode -> PolicyMode.find(mode.text()))
        .orElse(Optional.of(PolicyMode.INDEXED));
  }
}
