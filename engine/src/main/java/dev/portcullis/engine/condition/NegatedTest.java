package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.Column;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/** {@code notX}: for one value the negation of {@code X}. */
record NegatedTest(ValueTest test) implements ValueTest {

  @Override
  public void judge(Column column, Rows asked, RowOutcome outcome) {
    test.judge(column, asked, outcome);
    outcome.negate(asked);
  }

  @Override
  public String canonical() {
    return "not " + test.canonical();
  }

  @Override
  public Truth absent(Value absent) {
    return test.absent(absent).not();
  }

  @Override
  public Truth bool(BooleanValue value) {
    return test.bool(value).not();
  }

  @Override
  public Truth number(NumberValue number) {
    return test.number(number).not();
  }

  @Override
  public Truth text(TextValue text) {
    return test.text(text).not();
  }

  @Override
  public Truth array(ArrayValue array) {
    return test.array(array).not();
  }

  @Override
  public Truth object(ObjectValue object) {
    return test.object(object).not();
  }
}
