package dev.portcullis.engine.comply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.slice.Rows;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VaultRunsTest {

  @Test
  void handsOnTheVaultsOfTheRows() {
    Random random = new Random(7);
    for (int trial = 0; trial < 500; trial++) {
      int size = random.nextInt(1, 200);
      int[] vaultOf = new int[size];
      VaultRuns runs = new VaultRuns();
      Rows some = Rows.none(size);
      Set<Integer> expected = new HashSet<>();
      for (int row = 0; row < size; row++) {
        boolean same = row > 0 && random.nextInt(5) > 0;
        vaultOf[row] = same ? vaultOf[row - 1] : random.nextInt(-1, 6);
        runs.add(vaultOf[row]);
        if (random.nextInt(4) == 0) {
          some.add(row);
          expected.add(vaultOf[row]);
        }
      }
      expected.remove(-1);

      Set<Integer> found = new HashSet<>();
      runs.forEach(some, found::add);

      assertThat(found).isEqualTo(expected);
    }
  }
}
