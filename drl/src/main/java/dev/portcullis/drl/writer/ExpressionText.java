package dev.portcullis.drl.writer;

import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.IndexAccess;
import dev.portcullis.ast.TemplateExpression.MemberAccess;
import dev.portcullis.ast.TemplateExpression.NumberLiteral;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Template expressions as terms; parameters and {@code policy()} become what they stand for. */
final class ExpressionText implements TemplateExpression.Visitor<Term> {

  private final BoundPolicy policy;

  ExpressionText(BoundPolicy policy) {
    this.policy = policy;
  }

  /** The value of an expression that is nothing but a parameter or {@code policy()}. */
  Optional<Value> constant(TemplateExpression expression) {
    if (!(expression instanceof Call call)) {
      return Optional.empty();
    }
    if (call.calls("policy")) {
      return Optional.of(policy.policyContext());
    }
    return call.calls("parameters") ? Optional.of(parameter(call)) : Optional.empty();
  }

  private Value parameter(Call call) {
    if (call.arguments().get(0) instanceof TextLiteral name) {
      return policy.parameter(name.text()).orElseThrow();
    }
    throw new NotWritable(
        call.span(),
        "the name of a parameter that is computed cannot be written as DRL",
        "name the parameter");
  }

  @Override
  public Term call(Call call) {
    return constant(call)
        .map(ConstantText::expression)
        .orElseGet(
            () -> {
              List<Term> arguments = new ArrayList<>();
              arguments.add(ConstantText.string(call.function().text()));
              call.arguments().forEach(argument -> arguments.add(argument.accept(this)));
              return Term.call("call", arguments);
            });
  }

  @Override
  public Term memberAccess(MemberAccess access) {
    return whole(access.target()).then(".member(" + Quoted.string(access.member().text()) + ")");
  }

  @Override
  public Term indexAccess(IndexAccess access) {
    return whole(access.target()).then("at", access.index().accept(this));
  }

  /** An expression of which a part is asked, also where it is a constant that can have none. */
  private Term whole(TemplateExpression target) {
    if (target instanceof TextLiteral literal) {
      return ConstantText.computed(new TextValue(literal.text()));
    }
    if (target instanceof NumberLiteral literal) {
      return ConstantText.computed(new NumberValue(literal.digits()));
    }
    return constant(target).map(ConstantText::computed).orElseGet(() -> target.accept(this));
  }

  @Override
  public Term text(TextLiteral literal) {
    return ConstantText.string(literal.text());
  }

  @Override
  public Term number(NumberLiteral literal) {
    return ConstantText.number(literal.digits());
  }
}
