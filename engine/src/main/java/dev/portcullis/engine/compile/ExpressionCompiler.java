package dev.portcullis.engine.compile;

import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.engine.expression.And;
import dev.portcullis.engine.expression.Call;
import dev.portcullis.engine.expression.Coalesce;
import dev.portcullis.engine.expression.Constant;
import dev.portcullis.engine.expression.Element;
import dev.portcullis.engine.expression.Failing;
import dev.portcullis.engine.expression.If;
import dev.portcullis.engine.expression.Now;
import dev.portcullis.engine.expression.OfOrigin;
import dev.portcullis.engine.expression.Or;
import dev.portcullis.engine.expression.Property;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.Surroundings;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.function.TemplateFunctions;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import java.util.List;
import java.util.Locale;

/** Compiles template expressions. What reads nothing is computed at once. */
final class ExpressionCompiler implements TemplateExpression.Visitor<RowExpression> {

  private final CompileScope scope;
  private final NameCompiler names;

  ExpressionCompiler(CompileScope scope) {
    this.scope = scope;
    this.names = new NameCompiler(scope);
  }

  @Override
  public RowExpression call(TemplateExpression.Call call) {
    String name = call.function().text().toLowerCase(Locale.ROOT);
    List<RowExpression> arguments =
        call.arguments().stream().map(argument -> argument.accept(this)).toList();
    return ExpressionFolding.fold(
        switch (name) {
          case "if" -> conditional(arguments);
          case "and" -> new And(arguments);
          case "or" -> new Or(arguments);
          case "coalesce" -> new Coalesce(arguments);
          case "parameters" -> names.named("parameters", arguments.get(0), names::parameter);
          case "field" -> names.named("field", arguments.get(0), names::field);
          case "current" ->
              arguments.isEmpty()
                  ? names.current()
                  : names.named("current", arguments.get(0), names::current);
          case "requestcontext" -> ofOrigin(Surroundings.REQUEST_CONTEXT);
          case "subscription" -> ofOrigin(Surroundings.SUBSCRIPTION);
          case "resourcegroup" -> ofOrigin(Surroundings.RESOURCE_GROUP);
          case "vault" -> ofOrigin(Surroundings.VAULT);
          case "policy" -> new Constant(scope.policy().policyContext());
          case "utcnow" -> Now.NOW;
          case "claims" -> new Failing(new FunctionFailure("there are no claims"));
          default -> new Call(TemplateFunctions.find(name).orElseThrow(), arguments);
        });
  }

  private RowExpression ofOrigin(Surroundings surroundings) {
    return scope.ofRelated() ? new OfOrigin(surroundings) : surroundings;
  }

  private static RowExpression conditional(List<RowExpression> arguments) {
    If whole = new If(arguments.get(0), arguments.get(1), arguments.get(2));
    if (whole.test() instanceof Constant test && test.value() instanceof BooleanValue taken) {
      return taken.value() ? whole.then() : whole.otherwise();
    }
    return whole;
  }

  @Override
  public RowExpression memberAccess(TemplateExpression.MemberAccess access) {
    return ExpressionFolding.fold(
        new Property(access.target().accept(this), access.member().text()));
  }

  @Override
  public RowExpression indexAccess(TemplateExpression.IndexAccess access) {
    return ExpressionFolding.fold(
        new Element(access.target().accept(this), access.index().accept(this)));
  }

  @Override
  public RowExpression text(TemplateExpression.TextLiteral literal) {
    return new Constant(new TextValue(literal.text()));
  }

  @Override
  public RowExpression number(TemplateExpression.NumberLiteral literal) {
    return new Constant(new NumberValue(literal.digits()));
  }
}
