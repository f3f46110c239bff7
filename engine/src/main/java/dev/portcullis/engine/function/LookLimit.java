package dev.portcullis.engine.function;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.Value;

/**
 * How many looks at values nested counts may take. A count looks at each member of its array; what
 * its condition reads is looked at once for each of them, and the looks of counts in counts
 * multiply. So the time of an evaluation is bounded, whatever the arrays.
 *
 * <p>This is ours: the service bounds counts of values while a rule is written, and says nothing of
 * arrays of the resource. What is outside of counts takes time in proportion to its size, and has
 * no limit here.
 */
public final class LookLimit {

  /** The most looks that are taken at what stands inside counts. */
  public static final long MOST = 100_000;

  private LookLimit() {}

  /**
   * Whether these are too many.
   *
   * @param looks how often the place is looked at: 1 outside of counts
   * @param values how many values are there; one takes no more looks than there are
   */
  public static boolean isExceeded(long looks, long values) {
    return looks > 1 && values > 1 && values > MOST / looks;
  }

  /** How many values one value stands for: an array for its elements. */
  public static int values(Value value) {
    return value instanceof ArrayValue array ? array.elements().size() : 1;
  }

  /** Why an evaluation fails where these are too many. */
  public static String message(long looks, long values) {
    return looks + " looks at " + values + " values are more than nested counts may take";
  }
}
