package dev.portcullis.engine.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.slice.Column;
import dev.portcullis.engine.slice.ColumnBuilder;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValueTestsTest {

  private static final List<Value> SCALARS =
      Stream.concat(
              Stream.of(
                      "",
                      "a",
                      "A",
                      "rsa-hsm",
                      "true",
                      "TRUE",
                      "5",
                      "05",
                      "5.0",
                      "*",
                      "r*",
                      "#",
                      "ß",
                      "SS",
                      "2026-11-24T00:00:00Z",
                      "2026-11-24T00:00:00.0000000Z",
                      "2026-11-24T00:00:00.0000001Z",
                      "2026-11-24")
                  .<Value>map(TextValue::new),
              Stream.of(
                      "0",
                      "-0",
                      "5",
                      "5.0",
                      "4.5",
                      "-4.5",
                      "05",
                      "1e1",
                      "1e-400",
                      "9223372036854775807",
                      "9223372036854775808",
                      "-9223372036854775808",
                      "1e400")
                  .<Value>map(NumberValue::new))
          .toList();

  private static final List<Value> VALUES = everyValue();

  @ParameterizedTest
  @EnumSource
  void saysOfAColumnWhatItSaysOfEachValue(Operator operator) {
    Column column = column();
    for (Value target : VALUES) {
      if (!target.isAbsent()) {
        ValueTest test = ValueTests.of(operator, target);
        RowOutcome outcome = RowOutcome.of(VALUES.size());

        test.judge(column, Rows.all(VALUES.size()), outcome);

        for (int row = 0; row < VALUES.size(); row++) {
          assertThat(outcome.at(row))
              .as("%s %s %s", VALUES.get(row), operator.wireName(), target)
              .isEqualTo(VALUES.get(row).accept(test));
        }
      }
    }
  }

  @Test
  void givesEqualTextsToEqualTestsAlone() {
    for (Operator operator : Operator.values()) {
      for (Value one : VALUES) {
        for (Value other : VALUES) {
          if (!one.isAbsent() && !other.isAbsent()) {
            ValueTest first = ValueTests.of(operator, one);
            ValueTest second = ValueTests.of(operator, other);
            if (first.canonical().equals(second.canonical())) {
              assertThat(answers(first))
                  .as("%s %s / %s", operator, one, other)
                  .isEqualTo(answers(second));
            }
          }
        }
      }
    }
  }

  private static List<Object> answers(ValueTest test) {
    return VALUES.stream().<Object>map(value -> value.accept(test)).toList();
  }

  private static Column column() {
    ColumnBuilder column = new ColumnBuilder(VALUES.size());
    VALUES.forEach(column::add);
    return column.build();
  }

  private static List<Value> everyValue() {
    List<Value> values = new ArrayList<>(SCALARS);
    values.add(MissingValue.MISSING);
    values.add(NullValue.NULL);
    values.add(BooleanValue.TRUE);
    values.add(BooleanValue.FALSE);
    values.add(ArrayValue.EMPTY);
    values.add(new ArrayValue(SCALARS));
    values.add(ArrayValue.of(NullValue.NULL, new TextValue("a")));
    values.add(ObjectValue.EMPTY);
    values.add(new ObjectValue(Map.of("A", NullValue.NULL)));
    return values;
  }
}
