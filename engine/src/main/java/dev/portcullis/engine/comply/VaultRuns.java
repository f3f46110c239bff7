package dev.portcullis.engine.comply;

import dev.portcullis.engine.slice.Rows;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * In which vault each row of a slice is. Components mostly come vault by vault, so that what is
 * asked of a vault is asked once for many rows.
 */
final class VaultRuns {

  private int[] vaults = new int[4];
  private int[] ends = new int[4];
  private int count;
  private int rows;

  /**
   * Adds the next row.
   *
   * @param vault the number of its vault; −1 where it is in none
   */
  void add(int vault) {
    rows++;
    if (count == 0 || vaults[count - 1] != vault) {
      if (count == vaults.length) {
        vaults = Arrays.copyOf(vaults, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
      }
      vaults[count++] = vault;
    }
    ends[count - 1] = rows;
  }

  /** Hands on the vault of every row of a set, at least once. */
  void forEach(Rows some, IntConsumer action) {
    int start = 0;
    for (int run = 0; run < count; run++) {
      int first = vaults[run] < 0 ? -1 : some.next(start);
      if (first >= 0 && first < ends[run]) {
        action.accept(vaults[run]);
      }
      start = ends[run];
    }
  }
}
