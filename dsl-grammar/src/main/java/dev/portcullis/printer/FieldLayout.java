package dev.portcullis.printer;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.FieldReference.Computed;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.name.FieldScope;
import java.util.Optional;

/** Writes fields: by a short name, in backquotes, or as the expression that gives the name. */
final class FieldLayout implements FieldReference.Visitor<Layout> {

  private final FieldSpelling spelling;
  private final ComputedDataLayout data;

  FieldLayout(FieldScope scope) {
    this.spelling = new FieldSpelling(scope);
    this.data = new ComputedDataLayout(scope);
  }

  /** A field that is counted: what a tag looks like would be a value in that place. */
  Layout counted(FieldReference field) {
    if (field instanceof Named named) {
      Optional<String> name = spelling.path(named.text()).or(() -> spelling.quoted(named.text()));
      return named(named, name);
    }
    return expression((Computed) field);
  }

  @Override
  public Layout named(Named field) {
    return named(field, spelling.spelled(field.text()));
  }

  private static Layout named(Named field, Optional<String> name) {
    return Layout.text(name.orElseGet(() -> "field json " + TextSpelling.quoted(field.text())));
  }

  @Override
  public Layout computed(Computed field) {
    return ExpressionLayout.tagParameter(field.expression())
        .map(parameter -> Layout.text(ExpressionLayout.tag(parameter)))
        .orElseGet(() -> expression(field));
  }

  private Layout expression(Computed field) {
    return Layout.sequence(Layout.text("field "), data.template(field.expression()));
  }
}
