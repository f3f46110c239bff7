package dev.portcullis.engine.expression;

/** How far what an expression reads may change: each reach includes those before it. */
public enum Reach {
  /** Nothing is read: the value is the same wherever it is computed. */
  CONSTANT,
  /** The instant of the run is read: the value is the same for all rows of a run. */
  RUN,
  /** The row is read, its surroundings, or a member of its arrays. */
  ROW,
  /** The row is read, and so is the one for which it is looked at as a related resource. */
  ORIGIN;

  /** The reach of what reads as far as this and another. */
  public Reach and(Reach other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
