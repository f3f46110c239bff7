package dev.portcullis.engine.comply;

import dev.portcullis.engine.fact.Resource;
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

  /** The vault of each row of a slice, by its number: the row itself or what it is in. */
  VaultRuns of(Slice slice) {
    ResourceKind kind = slice.resource(0).kind();
    VaultRuns vaults = new VaultRuns();
    for (int row = 0; row < slice.size(); row++) {
      Resource resource = slice.resource(row);
      vaults.add(
          switch (kind) {
            case VAULT -> read(resource.id());
            case COMPONENT -> around(resource);
            case RESOURCE -> -1;
          });
    }
    return vaults;
  }

  private int read(String id) {
    int vault = number(id);
    read.set(vault);
    return vault;
  }

  private int around(Resource component) {
    // Components mostly come vault by vault.
    if (last >= 0 && component.isIn(lastId)) {
      return last;
    }
    Optional<String> vault = component.vaultId();
    if (vault.isEmpty()) {
      return -1;
    }
    lastId = vault.get();
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
