package dev.portcullis.engine.reference;

/** What became of a part of a condition. */
public enum StepOutcome {
  HOLDS,
  DOES_NOT_HOLD,
  /** It could not be evaluated: neither the one nor the other. */
  FAILED;

  static StepOutcome of(boolean holds) {
    return holds ? HOLDS : DOES_NOT_HOLD;
  }
}
