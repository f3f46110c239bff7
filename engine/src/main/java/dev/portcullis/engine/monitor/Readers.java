package dev.portcullis.engine.monitor;

import dev.portcullis.engine.bind.BoundPolicy;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which policies read a place of a resource, or a place below it: whom a change there may touch.
 * Policies are known by their indexes.
 */
final class Readers {

  /** What says what a resource is and where it lies; no policy is indifferent to it. */
  private static final List<String> STANDING = List.of("id", "name", "type", "location");

  private final BitSet here = new BitSet();
  private final BitSet all = new BitSet();
  private final Map<String, Readers> members = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private Readers() {}

  /** The readers of whole resources. */
  static Readers of(List<BoundPolicy> policies) {
    Readers root = new Readers();
    for (int policy = 0; policy < policies.size(); policy++) {
      root.add(policy, PolicyReads.of(policies.get(policy)));
    }
    return root;
  }

  private void add(int policy, PolicyReads reads) {
    if (reads.isEverything()) {
      add(policy, List.of());
    }
    reads.paths().forEach(path -> add(policy, path));
    STANDING.forEach(key -> add(policy, List.of(key)));
  }

  private void add(int policy, List<String> path) {
    Readers place = this;
    place.all.set(policy);
    for (String key : path) {
      place = place.members.computeIfAbsent(key, any -> new Readers());
      place.all.set(policy);
    }
    place.here.set(policy);
  }

  /**
   * Those who read this place as a whole, to whom every change below matters; not to be changed.
   */
  BitSet here() {
    return here;
  }

  /** Those who read this place or one below it; not to be changed. */
  BitSet all() {
    return all;
  }

  /** The readers of a member of what stands here, its key in any case; null where nobody does. */
  @Nullable Readers member(String key) {
    return members.get(key);
  }
}
