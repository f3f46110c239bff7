package dev.portcullis.engine.compile;

import dev.portcullis.ast.Condition;
import dev.portcullis.engine.condition.AllOf;
import dev.portcullis.engine.condition.AnyOf;
import dev.portcullis.engine.condition.Not;
import dev.portcullis.engine.slice.RowCondition;
import java.util.List;

/** Compiles conditions into what judges slices. The order of the text is kept. */
final class ConditionCompiler implements Condition.Visitor<RowCondition> {

  private final CompileScope scope;
  private final ComparisonReplacement replacement;

  /**
   * @param scope a scope inside no count that goes from member to member
   */
  ConditionCompiler(CompileScope scope) {
    this(scope, (comparison, condition) -> condition);
  }

  /**
   * @param scope the scope of a rule
   * @param replacement is asked for each comparison that stands in no count
   */
  ConditionCompiler(CompileScope scope, ComparisonReplacement replacement) {
    this.scope = scope;
    this.replacement = replacement;
  }

  @Override
  public RowCondition allOf(Condition.AllOf condition) {
    return new AllOf(each(condition.conditions()));
  }

  @Override
  public RowCondition anyOf(Condition.AnyOf condition) {
    return new AnyOf(each(condition.conditions()));
  }

  private List<RowCondition> each(List<Condition> conditions) {
    return conditions.stream().map(condition -> condition.accept(this)).toList();
  }

  @Override
  public RowCondition not(Condition.Not condition) {
    return new Not(condition.condition().accept(this));
  }

  @Override
  public RowCondition comparison(Condition.Comparison comparison) {
    return replacement.replace(
        comparison, comparison.subject().accept(new ComparisonCompiler(comparison, scope)));
  }
}
