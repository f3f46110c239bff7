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

/** {@code exists true}: whatever is neither missing nor null, an empty text included. */
record ExistsTest() implements ValueTest {

  @Override
  public void judge(Column column, Rows asked, RowOutcome outcome) {
    Rows present = asked.copy();
    present.andNot(column.absent());
    outcome.add(Truth.TRUE, present);
  }

  @Override
  public String canonical() {
    return "exists";
  }

  @Override
  public Truth absent(Value absent) {
    return Truth.FALSE;
  }

  @Override
  public Truth bool(BooleanValue value) {
    return Truth.TRUE;
  }

  @Override
  public Truth number(NumberValue number) {
    return Truth.TRUE;
  }

  @Override
  public Truth text(TextValue text) {
    return Truth.TRUE;
  }

  @Override
  public Truth array(ArrayValue array) {
    return Truth.TRUE;
  }

  @Override
  public Truth object(ObjectValue object) {
    return Truth.TRUE;
  }
}
