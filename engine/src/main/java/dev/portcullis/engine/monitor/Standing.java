package dev.portcullis.engine.monitor;

import dev.portcullis.engine.state.ComplianceState;
import java.util.Arrays;

/** How one object stands under each policy. Shared by all objects that stand alike. */
final class Standing {

  /** The number of the state under a policy that does not speak of an object. */
  static final byte NOT_APPLICABLE = code(ComplianceState.NOT_APPLICABLE);

  private static final ComplianceState[] STATES = ComplianceState.values();

  private final byte[] states;
  private int residents;

  private Standing(byte[] states) {
    this.states = states;
  }

  /** A standing of these states, one for each policy, by their numbers. */
  static Standing of(byte[] states) {
    return new Standing(states);
  }

  /** The states of an object that no policy speaks of. */
  static byte[] nothing(int policies) {
    byte[] states = new byte[policies];
    Arrays.fill(states, NOT_APPLICABLE);
    return states;
  }

  /** The number that stands for a state; in this memory only, it is written nowhere. */
  @SuppressWarnings("EnumOrdinal")
  static byte code(ComplianceState state) {
    return (byte) state.ordinal();
  }

  /** The state under a policy. */
  ComplianceState state(int policy) {
    return state(states, policy);
  }

  /** The state under a policy. */
  static ComplianceState state(byte[] states, int policy) {
    return STATES[states[policy]];
  }

  /** The states; not to be changed. */
  byte[] states() {
    return states;
  }

  /** Counts residents that stand so, and tells how many do now. */
  int add(int more) {
    residents += more;
    return residents;
  }

  /** Whether no resident stands so. */
  boolean isUnused() {
    return residents == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Standing same && Arrays.equals(states, same.states);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(states);
  }
}
