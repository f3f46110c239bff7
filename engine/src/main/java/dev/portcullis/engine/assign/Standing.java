package dev.portcullis.engine.assign;

/** Whether an assigned policy reaches an object, or why it does not. */
public enum Standing {
  REACHED,
  /** The object lies outside of the assignment's scope. */
  OUT_OF_SCOPE,
  /** The object lies in a scope that the assignment leaves out. */
  EXCLUDED,
  /** No resource selector of the assignment holds for the object. */
  NOT_SELECTED,
  /** An override gives the policy another effect or version for the object. */
  OVERRIDDEN
}
