package dev.portcullis.printer;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.FieldReference.Computed;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.name.FieldScope;

/** Writes fields: by a short name, in backquotes, or as the expression that gives the name. */
final class FieldLayout implements FieldReference.Visitor<Layout> {

  private final FieldSpelling spelling;
  private final ComputedDataLayout data;

  FieldLayout(FieldScope scope) {
    this.spelling = new FieldSpelling(scope);
    this.data = new ComputedDataLayout(scope);
  }

  @Override
  public Layout named(Named field) {
    return Layout.text(
        spelling
            .spelled(field.text())
            .orElseGet(() -> "field json " + TextSpelling.quoted(field.text())));
  }

  @Override
  public Layout computed(Computed field) {
    return ExpressionLayout.tagParameter(field.expression())
        .map(parameter -> Layout.text(ExpressionLayout.tag(parameter)))
        .orElseGet(() -> Layout.sequence(Layout.text("field "), data.template(field.expression())));
  }
}
