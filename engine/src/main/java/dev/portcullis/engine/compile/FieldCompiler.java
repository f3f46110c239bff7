package dev.portcullis.engine.compile;

import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.condition.FieldConditions;
import dev.portcullis.engine.condition.FieldSubject;
import dev.portcullis.engine.condition.LateSubject;
import dev.portcullis.engine.condition.LocationSubject;
import dev.portcullis.engine.condition.MemberSubject;
import dev.portcullis.engine.condition.RowSubject;
import dev.portcullis.engine.expression.FieldFunction;
import dev.portcullis.engine.expression.LateExpression;
import dev.portcullis.engine.expression.MemberFunction;
import dev.portcullis.engine.expression.OfOrigin;
import dev.portcullis.engine.expression.RelatedField;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.Selected;
import dev.portcullis.engine.slice.FieldSources;

/** Compiles the names of fields, each by its place: left side, function or count. */
final class FieldCompiler {

  private final CompileScope scope;

  FieldCompiler(CompileScope scope) {
    this.scope = scope;
  }

  /** A field as the left side of a comparison. */
  RowSubject subject(String name) {
    ResolvedField field = scope.resolve(name);
    if (FieldConditions.isPlain(field, PlainField.LOCATION)) {
      return LocationSubject.LOCATION;
    }
    RowSubject unbound = new FieldSubject(FieldSources.of(field));
    if (!(field instanceof Path path)) {
      return unbound;
    }
    FieldBinding binding = new FieldBinding(path, scope);
    return binding.isSettled()
        ? binding.settled().<RowSubject>map(MemberSubject::new).orElse(unbound)
        : new LateSubject(
            row -> binding.at(row).<RowSubject>map(MemberSubject::new).orElse(unbound),
            binding.canonical());
  }

  /** What the {@code field} function gives. */
  RowExpression function(String name) {
    ResolvedField field = scope.resolve(name);
    RowExpression plain = new FieldFunction(FieldSources.of(field));
    if (!scope.ofRelated()) {
      return field instanceof Path path ? bound(path, plain) : plain;
    }
    RowExpression ofOrigin = new OfOrigin(plain);
    return field instanceof Path path
        ? new RelatedField(path, ofOrigin, bound(path, plain))
        : ofOrigin;
  }

  /** What a field with a star selects for a count, as an array. */
  RowExpression members(Path field) {
    return bound(field, new Selected(FieldSources.of(field)));
  }

  private RowExpression bound(Path field, RowExpression unbound) {
    FieldBinding binding = new FieldBinding(field, scope);
    return binding.isSettled()
        ? binding.settled().<RowExpression>map(MemberFunction::new).orElse(unbound)
        : new LateExpression(
            row -> binding.at(row).<RowExpression>map(MemberFunction::new).orElse(unbound),
            binding.canonical() + " else " + unbound.canonical());
  }
}
