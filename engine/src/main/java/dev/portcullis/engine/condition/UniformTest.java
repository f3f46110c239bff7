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

/** Says the same of every value, since of its target nothing else can be said. */
record UniformTest(Truth truth) implements ValueTest {

  @Override
  public void judge(Column column, Rows asked, RowOutcome outcome) {
    outcome.add(truth, asked);
  }

  @Override
  public String canonical() {
    return "always " + truth;
  }

  @Override
  public Truth absent(Value absent) {
    return truth;
  }

  @Override
  public Truth bool(BooleanValue value) {
    return truth;
  }

  @Override
  public Truth number(NumberValue number) {
    return truth;
  }

  @Override
  public Truth text(TextValue text) {
    return truth;
  }

  @Override
  public Truth array(ArrayValue array) {
    return truth;
  }

  @Override
  public Truth object(ObjectValue object) {
    return truth;
  }
}
