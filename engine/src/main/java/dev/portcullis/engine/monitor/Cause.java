package dev.portcullis.engine.monitor;

/** Why a verdict changed. */
public enum Cause {
  /** The object came, or came otherwise. */
  PUT,
  /** The object went. */
  REMOVED,
  /** Its vault, a related resource, or what else surrounds it changed. */
  SURROUNDINGS,
  /** Time passed. */
  TIME,
  /** The policies changed. */
  POLICIES
}
