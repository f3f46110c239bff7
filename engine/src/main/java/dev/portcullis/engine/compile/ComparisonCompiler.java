package dev.portcullis.engine.compile;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Subject;
import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.condition.Affordable;
import dev.portcullis.engine.condition.Comparand;
import dev.portcullis.engine.condition.CountCondition;
import dev.portcullis.engine.condition.EachRow;
import dev.portcullis.engine.condition.FieldConditions;
import dev.portcullis.engine.condition.FieldInstants;
import dev.portcullis.engine.condition.InstantComparison;
import dev.portcullis.engine.condition.OncePerRun;
import dev.portcullis.engine.condition.Ordering;
import dev.portcullis.engine.condition.RepeatedTest;
import dev.portcullis.engine.condition.RowInstants;
import dev.portcullis.engine.condition.RunTargetCondition;
import dev.portcullis.engine.condition.UniformCondition;
import dev.portcullis.engine.expression.Constant;
import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.expression.RowTest;
import dev.portcullis.engine.slice.FieldSources;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;

/** Compiles a comparison, by its left side: over columns where that can be, else row by row. */
final class ComparisonCompiler implements Subject.Visitor<RowCondition> {

  /** A count over more elements than this is not written out element by element. */
  private static final int LONGEST_WRITTEN_OUT = 100;

  private final Comparison comparison;
  private final CompileScope scope;
  private final RowExpression target;

  ComparisonCompiler(Comparison comparison, CompileScope scope) {
    this.comparison = comparison;
    this.scope = scope;
    this.target = comparison.target().accept(new JsonCompiler(scope));
  }

  @Override
  public RowCondition field(Subject.Field field) {
    RowExpression name = field.field().accept(new FieldNameCompiler(scope));
    if (!(name instanceof Constant constant && constant.value() instanceof TextValue text)) {
      return rowByRow();
    }
    ResolvedField resolved = scope.resolve(text.text());
    Optional<Comparand> comparand = comparand();
    if (comparand.isPresent()) {
      return affordable(resolved, FieldConditions.of(resolved, comparand.get()));
    }
    if (target.reach() == Reach.RUN) {
      return affordable(resolved, new RunTargetCondition(resolved, comparison.operator(), target));
    }
    return FieldConditions.isPlain(resolved, PlainField.LOCATION)
        ? rowByRow()
        : overInstants(Optional.of(new FieldInstants(FieldSources.of(resolved))));
  }

  private RowCondition affordable(ResolvedField field, RowCondition condition) {
    return scope.counts().isEmpty()
        ? condition
        : new Affordable(FieldSources.of(field), scope.looksWrittenOut(), condition);
  }

  @Override
  public RowCondition value(Subject.Value value) {
    return overInstants(InstantCompiler.compile(value.value().accept(new JsonCompiler(scope))));
  }

  @Override
  public RowCondition fieldCount(Subject.FieldCount count) {
    return rowByRow();
  }

  @Override
  public RowCondition valueCount(Subject.ValueCount count) {
    Optional<Comparand> comparand = comparand();
    RowExpression array = count.value().accept(new JsonCompiler(scope));
    if (comparand.isPresent()
        && count.where().isPresent()
        && scope.counts().isEmpty()
        && array instanceof Constant constant
        && constant.value() instanceof ArrayValue elements
        && elements.elements().size() <= LONGEST_WRITTEN_OUT) {
      String name = SubjectCompiler.nameOf(count);
      return new CountCondition(
          writtenOut(name, elements.elements(), count.where().get()), comparand.get());
    }
    return rowByRow();
  }

  private List<RowCondition> writtenOut(String name, List<Value> elements, Condition where) {
    return elements.stream()
        .map(element -> scope.within(new CountFrame.OfConstant(name, element, elements.size())))
        .map(inner -> where.accept(new ConditionCompiler(inner)))
        .toList();
  }

  private Optional<Comparand> comparand() {
    return target instanceof Constant constant && !constant.value().isAbsent()
        ? Optional.of(Comparand.of(comparison.operator(), constant.value()))
        : Optional.empty();
  }

  /** Orders dates as numbers where that is what the comparison does. */
  private RowCondition overInstants(Optional<RowInstants> left) {
    RowCondition general = rowByRow();
    if (!scope.counts().isEmpty()) {
      return general;
    }
    Optional<Ordering> ordering = Ordering.of(comparison.operator());
    Optional<RowInstants> right = InstantCompiler.compile(target);
    return general instanceof EachRow
            && left.isPresent()
            && ordering.isPresent()
            && right.isPresent()
        ? new InstantComparison(left.get(), ordering.get(), right.get(), general)
        : general;
  }

  private RowCondition rowByRow() {
    RowTest test = new TestCompiler(scope).comparison(comparison);
    return switch (test.reach()) {
      case CONSTANT -> new UniformCondition(repeated(test).test(RowScope.nowhere()));
      case RUN -> new OncePerRun(repeated(test));
      case ROW, ORIGIN -> new EachRow(repeated(test));
    };
  }

  private RowTest repeated(RowTest test) {
    return scope.counts().isEmpty() ? test : new RepeatedTest(test, scope.looksWrittenOut());
  }
}
