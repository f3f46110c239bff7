package dev.portcullis.engine.alias;

/** Whether modify may write an alias. */
public enum Modifiability {
  /** It may. */
  MODIFIABLE,
  /** It may not. */
  FIXED,
  /** The catalogue does not say. */
  UNKNOWN
}
