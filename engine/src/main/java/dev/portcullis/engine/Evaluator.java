package dev.portcullis.engine;

import dev.portcullis.engine.evaluate.Engine;

/** What decides. */
public enum Evaluator {
  /** The compiled rules, in Drools. */
  RULES(Engine.DROOLS),
  /** The plain evaluator, which walks the text of the policies: slow, and the measure of both. */
  PLAIN(Engine.REFERENCE),
  /**
   * The compiled rules, held against the plain evaluator; an {@link IllegalStateException} where
   * they differ. For a canary.
   */
  BOTH(Engine.BOTH);

  private final Engine engine;

  Evaluator(Engine engine) {
    this.engine = engine;
  }

  Engine engine() {
    return engine;
  }
}
