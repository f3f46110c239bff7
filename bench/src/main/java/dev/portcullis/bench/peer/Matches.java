package dev.portcullis.bench.peer;

import dev.portcullis.bench.data.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The policies that each component matches, as bits: what peers are compared by. */
public final class Matches {

  private final long[] bits;

  private Matches(long[] bits) {
    this.bits = bits;
  }

  /**
   * What a peer says.
   *
   * @param components how many components it judges
   */
  public static Matches of(Peer peer, int components) {
    long[] bits = new long[components];
    peer.tell((component, policy) -> bits[component] |= 1L << policy);
    return new Matches(bits);
  }

  /** How many matches there are. */
  public long count() {
    return Arrays.stream(bits).map(Long::bitCount).sum();
  }

  /**
   * Holds a peer's matches against those of hand-written Java.
   *
   * @throws IllegalStateException where they differ: the peer has no place in the table then
   */
  public static void verify(PeerKind kind, Peer peer, List<Component> components) {
    long[] expected = of(PeerKind.HAND_WRITTEN.make(components), components.size()).bits;
    long[] found = of(peer, components.size()).bits;
    int difference = Arrays.mismatch(expected, found);
    if (difference >= 0) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s says %x of %s, hand-written Java says %x",
              kind.title(),
              found[difference],
              components.get(difference),
              expected[difference]));
    }
  }
}
