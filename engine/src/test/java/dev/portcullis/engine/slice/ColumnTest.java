package dev.portcullis.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnTest {

  private static final List<Value> EVERY_KIND =
      List.of(
          MissingValue.MISSING,
          NullValue.NULL,
          BooleanValue.TRUE,
          BooleanValue.FALSE,
          NumberValue.of(0),
          NumberValue.of(-42),
          new NumberValue("5.0"),
          new NumberValue("-0"),
          new NumberValue("007"),
          new NumberValue("9223372036854775807"),
          new NumberValue("9223372036854775808"),
          new NumberValue("1e3"),
          TextValue.EMPTY,
          new TextValue("RSA"),
          ArrayValue.of(NumberValue.of(1)),
          ObjectValue.EMPTY);

  @Test
  void givesEveryValueBack() {
    Column column = column(EVERY_KIND);

    assertThat(IntStream.range(0, EVERY_KIND.size()).mapToObj(column::value))
        .containsExactlyElementsOf(EVERY_KIND);
  }

  @Test
  void keepsEachRowInOneKind() {
    Column column = column(EVERY_KIND);

    assertThat(column.absent()).hasToString("{0, 1}");
    assertThat(column.trues()).hasToString("{2}");
    assertThat(column.falses()).hasToString("{3}");
    assertThat(column.integers().rows()).hasToString("{4, 5, 9}");
    assertThat(column.irregular()).hasToString("{6, 7, 8, 10, 11, 14, 15}");
    assertThat(column.texts().rows()).hasToString("{12, 13}");
    assertThat(column.selections().isEmpty()).isTrue();
  }

  @Test
  void judgesEachDistinctTextOnce() {
    List<Value> values = new ArrayList<>(Collections.nCopies(50, new TextValue("a")));
    values.addAll(Collections.nCopies(50, new TextValue("b")));
    List<String> judged = new ArrayList<>();
    Rows selected = Rows.none(100);

    column(values)
        .texts()
        .select(
            text -> {
              judged.add(text);
              return text.equals("b");
            },
            Rows.all(100),
            selected);

    assertThat(judged).containsExactly("a", "b");
    assertThat(selected.count()).isEqualTo(50);
    assertThat(selected.next(0)).isEqualTo(50);
  }

  @Test
  void selectsAmongManyDistinctTexts() {
    List<Value> values =
        IntStream.range(0, 1_000).<Value>mapToObj(i -> new TextValue("n" + i % 300)).toList();
    Rows selected = Rows.none(1_000);

    column(values).texts().select(text -> text.equals("n7"), Rows.all(1_000), selected);

    assertThat(selected).hasToString("{7, 307, 607, 907}");
  }

  @Test
  void selectsOnlyRowsThatAreAskedAbout() {
    Column column = column(List.of(new TextValue("a"), new TextValue("a"), NumberValue.of(1)));
    Rows asked = Rows.none(3);
    asked.add(1);
    asked.add(2);
    Rows selected = Rows.none(3);

    column.texts().select(text -> true, asked, selected);

    assertThat(selected).hasToString("{1}");
  }

  @Test
  void readsDatesAmongTexts() {
    Column column =
        column(
            List.of(
                new TextValue("1970-01-01T00:00:00.0000001Z"),
                new TextValue("2021-06-01"),
                NumberValue.of(1)));

    assertThat(column.texts().instants().rows()).hasToString("{0}");
    assertThat(column.texts().instants().at(0)).isEqualTo(1);
  }

  private static Column column(List<Value> values) {
    ColumnBuilder column = new ColumnBuilder(values.size());
    values.forEach(column::add);
    return column.build();
  }
}
