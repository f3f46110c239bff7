package dev.portcullis.engine.compile;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.Subject;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.alias.ResolvedField.Aliased;
import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.expression.FieldValue;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.slice.FieldSources;
import java.util.Optional;

/**
 * What a comparison of a rule compares, row by row.
 *
 * @param left the one value that is compared
 * @param target what it is compared with
 */
public record ComparedValues(RowExpression left, RowExpression target) {

  /**
   * What a comparison that stands in no count compares; empty where its left side is not always one
   * value of a known name: a count, a star, a field whose name or path is found at the row.
   */
  public static Optional<ComparedValues> of(BoundPolicy policy, Comparison comparison) {
    CompileScope scope = CompileScope.ofRule(policy);
    JsonCompiler json = new JsonCompiler(scope);
    Optional<RowExpression> left =
        comparison
            .subject()
            .accept(
                new Subject.Visitor<>() {
                  @Override
                  public Optional<RowExpression> field(Subject.Field field) {
                    return field.field() instanceof FieldReference.Named named
                        ? single(scope.resolve(named.text()))
                        : Optional.empty();
                  }

                  @Override
                  public Optional<RowExpression> value(Subject.Value value) {
                    return Optional.of(value.value().accept(json));
                  }

                  @Override
                  public Optional<RowExpression> fieldCount(Subject.FieldCount count) {
                    return Optional.empty();
                  }

                  @Override
                  public Optional<RowExpression> valueCount(Subject.ValueCount count) {
                    return Optional.empty();
                  }
                });
    return left.map(value -> new ComparedValues(value, comparison.target().accept(json)));
  }

  /** The value of a field, where that is one value in every version. */
  static Optional<RowExpression> single(ResolvedField field) {
    boolean several =
        field instanceof Path path
            && (path.isStarred()
                || (path instanceof Aliased aliased
                    && aliased.aliases().stream().anyMatch(one -> !one.mappings().isEmpty())));
    return several ? Optional.empty() : Optional.of(new FieldValue(FieldSources.of(field)));
  }
}
