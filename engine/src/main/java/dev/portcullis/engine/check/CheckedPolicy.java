package dev.portcullis.engine.check;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.alias.AliasCatalog;

/** A definition in which the checker found no error. What takes one never checks again. */
public final class CheckedPolicy {

  private final PolicyDefinition definition;
  private final AliasCatalog catalog;

  CheckedPolicy(PolicyDefinition definition, AliasCatalog catalog) {
    this.definition = definition;
    this.catalog = catalog;
  }

  /** The definition, as it was given. */
  public PolicyDefinition definition() {
    return definition;
  }

  /** The aliases that it was checked against. */
  public AliasCatalog catalog() {
    return catalog;
  }

  /** What it evaluates; {@link PolicyMode#INDEXED} where it does not say. */
  public PolicyMode mode() {
    return definition
        .envelope()
        .mode()
        .flatMap(mode -> PolicyMode.find(mode.text()))
        .orElse(PolicyMode.INDEXED);
  }

  /**
   * Whether it is a rule that says nothing about itself, not even its mode: it speaks of whatever
   * it is given.
   */
  public boolean isBareRule() {
    return definition.envelope().children().isEmpty();
  }
}
