package dev.portcullis.engine.compile;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.engine.expression.Constant;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.value.TextValue;

/** Compiles what gives the name of a field. */
final class FieldNameCompiler implements FieldReference.Visitor<RowExpression> {

  private final CompileScope scope;

  FieldNameCompiler(CompileScope scope) {
    this.scope = scope;
  }

  @Override
  public RowExpression named(FieldReference.Named field) {
    return new Constant(new TextValue(field.text()));
  }

  @Override
  public RowExpression computed(FieldReference.Computed field) {
    return field.expression().accept(new ExpressionCompiler(scope));
  }
}
