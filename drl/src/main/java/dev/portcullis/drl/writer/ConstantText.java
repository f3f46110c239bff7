package dev.portcullis.drl.writer;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueWriter;
import java.util.ArrayList;
import java.util.List;

/** Values as terms, such as those of parameters. */
final class ConstantText implements Value.Visitor<Term> {

  private static final int SHORT = 10;

  private ConstantText() {}

  /** A value where policy has JSON. */
  static Term json(Value value) {
    return value.accept(new ConstantText());
  }

  /** A value where policy has an expression, which knows texts and numbers only. */
  static Term expression(Value value) {
    return value instanceof TextValue
            || value instanceof NumberValue
            || value instanceof BooleanValue
        ? json(value)
        : computed(value);
  }

  /** A value as an expression that computes it. */
  static Term computed(Value value) {
    return Term.call("call", string("json"), string(ValueWriter.write(value)));
  }

  static Term string(String text) {
    return Term.text(Quoted.string(text));
  }

  /** A number by its digits: those of a small integer as they are. */
  static Term number(String digits) {
    boolean plain = digits.length() < SHORT && new NumberValue(digits).isInteger();
    boolean canonical = plain && Integer.toString(Integer.parseInt(digits)).equals(digits);
    return canonical ? Term.text(digits) : Term.call("number", string(digits));
  }

  @Override
  public Term absent(Value absent) {
    return Term.call("nothing");
  }

  @Override
  public Term bool(BooleanValue value) {
    return Term.text(Boolean.toString(value.value()));
  }

  @Override
  public Term number(NumberValue value) {
    return number(value.text());
  }

  @Override
  public Term text(TextValue value) {
    return string(value.text());
  }

  @Override
  public Term array(ArrayValue value) {
    return Term.call("list", value.elements().stream().map(ConstantText::json).toList());
  }

  @Override
  public Term object(ObjectValue value) {
    List<Term> members = new ArrayList<>();
    value
        .members()
        .forEach(
            (key, member) -> {
              members.add(string(key));
              members.add(json(member));
            });
    return Term.call("object", members);
  }
}
