package dev.portcullis.engine.comply;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.fact.ResourceId;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.slice.Slice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The vaults and managed HSMs of a run, by number: those that were read or that a component names.
 */
final class Vaults {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final BitSet read = new BitSet();
  private final BitSet withComponents = new BitSet();
  private String lastId = "";
  private int last = -1;

  /** The number of each row's vault: the row itself or what it is in; −1 for a row in none. */
  int[] of(Slice slice) {
    int[] vaults = new int[slice.size()];
    for (int row = 0; row < vaults.length; row++) {
      vaults[row] = of(slice.resource(row));
    }
    return vaults;
  }

  private int of(Resource object) {
    if (object.kind() == ResourceKind.RESOURCE) {
      return -1;
    }
    if (object.kind() == ResourceKind.VAULT) {
      int vault = number(object.id());
      read.set(vault);
      return vault;
    }
    // Components mostly come vault by vault.
    if (last >= 0
        && object.id().startsWith(lastId)
        && object.id().length() > lastId.length()
        && object.id().charAt(lastId.length()) == '/') {
      return last;
    }
    Optional<String> id = ResourceId.vault(object.id());
    if (id.isEmpty()) {
      return -1;
    }
    lastId = id.get();
    last = number(lastId);
    withComponents.set(last);
    return last;
  }

  private int number(String id) {
    return numbers.computeIfAbsent(
        id.toLowerCase(Locale.ROOT),
        any -> {
          ids.add(id);
          return ids.size() - 1;
        });
  }

  /** How many there are. */
  int size() {
    return ids.size();
  }

  /** The id of a vault, as it was spelled first. */
  String id(int vault) {
    return ids.get(vault);
  }

  /** Whether a component of the vault was read. */
  boolean hasComponents(int vault) {
    return withComponents.get(vault);
  }

  /** How many are known by their components alone. */
  int onlyNamed() {
    return ids.size() - read.cardinality();
  }

  /** The ids of those of which no component was read, in the order of reading. */
  List<String> withoutComponents() {
    List<String> without = new ArrayList<>();
    for (int vault = withComponents.nextClearBit(0);
        vault < ids.size();
        vault = withComponents.nextClearBit(vault + 1)) {
      without.add(ids.get(vault));
    }
    return without;
  }
}
