package dev.portcullis.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 1_023, 1_024})
  void holdsEveryRowOfASlice(int size) {
    Rows all = Rows.all(size);

    assertThat(all.count()).isEqualTo(size);
    assertThat(all.isEmpty()).isEqualTo(size == 0);
    assertThat(rows(all)).hasSize(size).isSorted();
  }

  @Test
  void takesRowsInAndOut() {
    Rows rows = Rows.none(100);

    rows.add(3);
    rows.add(64);
    rows.add(99);
    rows.remove(3);

    assertThat(rows).hasToString("{64, 99}");
    assertThat(rows.contains(64)).isTrue();
    assertThat(rows.contains(3)).isFalse();
  }

  @Test
  void combinesSets() {
    Rows both = rows(70, 1, 65);
    both.and(rows(70, 65, 66));
    Rows either = rows(70, 1, 65);
    either.or(rows(70, 65, 66));
    Rows difference = rows(70, 1, 65);
    difference.andNot(rows(70, 65, 66));
    Rows added = rows(70, 7);
    added.orBoth(rows(70, 1, 65), rows(70, 65, 66));

    assertThat(both).hasToString("{65}");
    assertThat(either).hasToString("{1, 65, 66}");
    assertThat(difference).hasToString("{1}");
    assertThat(added).hasToString("{7, 65}");
  }

  @Test
  void copiesChangeOnTheirOwn() {
    Rows rows = rows(10, 1);

    rows.copy().add(2);

    assertThat(rows).hasToString("{1}");
  }

  @Test
  void findsTheNextRow() {
    Rows rows = rows(130, 0, 64, 129);

    assertThat(rows.next(0)).isZero();
    assertThat(rows.next(1)).isEqualTo(64);
    assertThat(rows.next(65)).isEqualTo(129);
    assertThat(rows.next(130)).isEqualTo(-1);
    assertThat(rows(130, 5).next(6)).isEqualTo(-1);
  }

  @Test
  void leavesOutBitsBeyondTheSlice() {
    Rows rows = Rows.none(65);

    rows.orWord(0, -1L);
    rows.orWord(1, -1L);

    assertThat(rows.count()).isEqualTo(65);
  }

  @Test
  void refusesMoreRowsThanASliceHas() {
    assertThatThrownBy(() -> Rows.none(1_025)).hasMessage("a slice of 1025 rows");
  }

  private static Rows rows(int size, int... members) {
    Rows rows = Rows.none(size);
    for (int row : members) {
      rows.add(row);
    }
    return rows;
  }

  private static List<Integer> rows(Rows rows) {
    List<Integer> list = new ArrayList<>();
    rows.forEach(list::add);
    return list;
  }
}
