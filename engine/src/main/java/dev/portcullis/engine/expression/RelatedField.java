package dev.portcullis.engine.expression;

import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.value.Value;

/**
 * {@code field('…')} in an existence condition. It reads the resource that {@code if} judges, save
 * for an alias that only the related resource's type has.
 *
 * @param field the field
 * @param ofOrigin what it is of the resource that {@code if} judges
 * @param ofRelated what it is of the related resource
 */
public record RelatedField(Path field, RowExpression ofOrigin, RowExpression ofRelated)
    implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    boolean ofRelatedOnly =
        !belongsTo(scope.origin().slice().type()) && belongsTo(scope.slice().type());
    return (ofRelatedOnly ? ofRelated : ofOrigin).value(scope);
  }

  private boolean belongsTo(String type) {
    return !field.paths(type, "").isEmpty();
  }

  @Override
  public Reach reach() {
    return Reach.ORIGIN;
  }

  @Override
  public String canonical() {
    return "relatedField(" + ofOrigin.canonical() + ", " + ofRelated.canonical() + ")";
  }
}
