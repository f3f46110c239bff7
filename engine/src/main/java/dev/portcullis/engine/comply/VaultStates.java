package dev.portcullis.engine.comply;

import dev.portcullis.engine.state.ComplianceState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Rolls up the states of vaults: each is as its policies and its components leave it, the strongest
 * state first.
 */
final class VaultStates {

  private final Map<String, ComplianceState> states = new HashMap<>();
  private final Set<String> read = new HashSet<>();

  /** Notes the state of a vault over its own policies. */
  void vault(String id, ComplianceState state) {
    String key = id.toLowerCase(Locale.ROOT);
    read.add(key);
    states.merge(key, state, ComplianceState::rollUp);
  }

  /** Notes the state of a component of a vault. */
  void component(String vaultId, ComplianceState state) {
    states.merge(vaultId.toLowerCase(Locale.ROOT), state, ComplianceState::rollUp);
  }

  /** How many vaults are in which state. */
  StateCounts counts() {
    StateCounts counts = new StateCounts();
    states.values().forEach(counts::add);
    return counts;
  }

  /** How many vaults are known by their components alone. */
  long onlyNamed() {
    return states.size() - (long) read.size();
  }
}
