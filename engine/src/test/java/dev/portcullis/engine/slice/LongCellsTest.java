package dev.portcullis.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongCellsTest {

  private static final int SIZE = 1_000;

  @ParameterizedTest
  @CsvSource({
    "-9223372036854775808, 9223372036854775807",
    "-9223372036854775808, -1",
    "0, 9223372036854775807",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "-3, 4",
    "2, 2",
    "5, 4",
    "9223372036854775807, -9223372036854775808"
  })
  void selectsWhatLiesBetweenTwoBounds(long low, long high) {
    long[] values = new Random(7).longs(SIZE, -6, 7).toArray();
    values[10] = Long.MIN_VALUE;
    values[20] = Long.MAX_VALUE;
    LongCells cells = new LongCells(someRows(1), values);
    for (Rows asked : new Rows[] {Rows.all(SIZE), someRows(2), fewRows()}) {
      Rows selected = Rows.none(SIZE);

      cells.selectBetween(low, high, asked, selected);

      for (int row = 0; row < SIZE; row++) {
        boolean within = low <= values[row] && values[row] <= high;
        assertThat(selected.contains(row))
            .as("row %d holds %d", row, values[row])
            .isEqualTo(within && asked.contains(row) && cells.rows().contains(row));
      }
    }
  }

  private static Rows someRows(long seed) {
    Random random = new Random(seed);
    Rows rows = Rows.none(SIZE);
    for (int row = 0; row < SIZE; row++) {
      if (random.nextInt(3) > 0 || row == 10 || row == 20) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static Rows fewRows() {
    Rows rows = Rows.none(SIZE);
    rows.add(10);
    rows.add(20);
    rows.add(999);
    return rows;
  }
}
