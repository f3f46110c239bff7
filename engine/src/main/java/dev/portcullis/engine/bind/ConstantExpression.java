package dev.portcullis.engine.bind;

import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.IndexAccess;
import dev.portcullis.ast.TemplateExpression.MemberAccess;
import dev.portcullis.ast.TemplateExpression.NumberLiteral;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Optional;

/** Evaluates expressions that need nothing but parameters. */
final class ConstantExpression implements TemplateExpression.Visitor<Optional<Value>> {

  private final ObjectValue parameters;

  private ConstantExpression(ObjectValue parameters) {
    this.parameters = parameters;
  }

  /** The value of an expression; empty where it fails or needs more than parameters. */
  static Optional<Value> value(TemplateExpression expression, ObjectValue parameters) {
    return expression.accept(new ConstantExpression(parameters));
  }

  @Override
  public Optional<Value> call(Call call) {
    if (!call.calls("parameters") || call.arguments().size() != 1) {
      return Optional.empty();
    }
    return call.arguments().get(0).accept(this).flatMap(name -> member(parameters, name));
  }

  @Override
  public Optional<Value> memberAccess(MemberAccess access) {
    return access
        .target()
        .accept(this)
        .flatMap(target -> member(target, new TextValue(access.member().text())));
  }

  @Override
  public Optional<Value> indexAccess(IndexAccess access) {
    return access
        .target()
        .accept(this)
        .flatMap(target -> access.index().accept(this).flatMap(index -> member(target, index)));
  }

  @Override
  public Optional<Value> text(TextLiteral literal) {
    return Optional.of(new TextValue(literal.text()));
  }

  @Override
  public Optional<Value> number(NumberLiteral literal) {
    return Optional.of(new NumberValue(literal.digits()));
  }

  private static Optional<Value> member(Value target, Value key) {
    return target instanceof ObjectValue object && key instanceof TextValue name
        ? Optional.of(object.get(name.text())).filter(value -> value != MissingValue.MISSING)
        : Optional.empty();
  }
}
