package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.Slice;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on the instant of a run and on nothing else. It is kept until a run of another instant
 * comes: a monitor asks again and again at the same one, a slice of a scan at that of all others.
 * Threads may share it.
 */
final class OfInstant<T> {

  private final Function<Slice, T> computed;
  private volatile @Nullable Known<T> last;

  private record Known<T>(Instant now, T value) {}

  /**
   * @param computed computes it for a slice; it reads no row
   */
  OfInstant(Function<Slice, T> computed) {
    this.computed = computed;
  }

  /** Its value at the instant of a slice's run. */
  T at(Slice slice) {
    Instant now = slice.environment().now();
    Known<T> known = last;
    if (known == null || !known.now().equals(now)) {
      known = new Known<>(now, computed.apply(slice));
      last = known;
    }
    return known.value();
  }
}
