package dev.portcullis.engine.comply;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.ComplianceState;

/** Takes what a scan finds, as it is found. */
@FunctionalInterface
public interface ScanListener {

  /** Takes what a policy has against an object. */
  void finding(Finding finding);

  /** Whether objects are wanted too, those included that nothing is found against. */
  default boolean wantsObjects() {
    return false;
  }

  /**
   * Takes an object.
   *
   * @param state its state, rolled up over its policies; of a vault without that of its components
   */
  default void object(Resource object, ComplianceState state) {}
}
