package dev.portcullis.engine.check;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;

/** Checks a definition against the language and a catalogue of aliases. */
public final class PolicyChecker {

  private final AliasCatalog catalog;

  /** Makes a checker that knows the aliases of a catalogue. */
  public PolicyChecker(AliasCatalog catalog) {
    this.catalog = catalog;
  }

  /** Tells all faults of a definition, each once, in the order of the text. */
  public Outcome<CheckedPolicy> check(PolicyDefinition definition) {
    return Outcome.of(new CheckedPolicy(definition, catalog));
  }
}
