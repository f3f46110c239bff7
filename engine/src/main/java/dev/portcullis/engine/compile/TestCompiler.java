package dev.portcullis.engine.compile;

import dev.portcullis.ast.Condition;
import dev.portcullis.engine.condition.AllOfTest;
import dev.portcullis.engine.condition.AnyOfTest;
import dev.portcullis.engine.condition.Comparand;
import dev.portcullis.engine.condition.ComparisonTest;
import dev.portcullis.engine.condition.ConstantTest;
import dev.portcullis.engine.condition.NotTest;
import dev.portcullis.engine.condition.RowSubject;
import dev.portcullis.engine.expression.Constant;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowTest;
import java.util.List;

/** Compiles conditions that are judged row by row: those of counts and of existence effects. */
final class TestCompiler implements Condition.Visitor<RowTest> {

  private final CompileScope scope;

  TestCompiler(CompileScope scope) {
    this.scope = scope;
  }

  @Override
  public RowTest allOf(Condition.AllOf condition) {
    return new AllOfTest(each(condition.conditions()));
  }

  @Override
  public RowTest anyOf(Condition.AnyOf condition) {
    return new AnyOfTest(each(condition.conditions()));
  }

  private List<RowTest> each(List<Condition> conditions) {
    return conditions.stream().map(condition -> condition.accept(this)).toList();
  }

  @Override
  public RowTest not(Condition.Not condition) {
    return new NotTest(condition.condition().accept(this));
  }

  @Override
  public RowTest comparison(Condition.Comparison comparison) {
    RowSubject subject = comparison.subject().accept(new SubjectCompiler(scope));
    RowExpression target = comparison.target().accept(new JsonCompiler(scope));
    return target instanceof Constant constant && !constant.value().isAbsent()
        ? new ConstantTest(subject, Comparand.of(comparison.operator(), constant.value()))
        : new ComparisonTest(subject, comparison.operator(), target);
  }
}
