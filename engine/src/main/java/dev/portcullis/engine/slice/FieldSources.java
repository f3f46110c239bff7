package dev.portcullis.engine.slice;

import dev.portcullis.engine.alias.ResolvedField;

/** Finds for each kind of field what its column is made of. */
public final class FieldSources implements ResolvedField.Visitor<ColumnSource> {

  private static final FieldSources FINDER = new FieldSources();

  private FieldSources() {}

  /** What the column of a field is made of. */
  public static ColumnSource of(ResolvedField field) {
    return field.accept(FINDER);
  }

  /** What the column of locations is made of where they are compared: their normalised names. */
  public static ColumnSource normalizedLocation() {
    return NormalizedLocation.SOURCE;
  }

  @Override
  public ColumnSource plain(ResolvedField.Plain field) {
    return new PlainSource(field.field());
  }

  @Override
  public ColumnSource allTags(ResolvedField.AllTags field) {
    return TagSource.allTags();
  }

  @Override
  public ColumnSource tag(ResolvedField.Tag field) {
    return TagSource.of(field.tag());
  }

  @Override
  public ColumnSource path(ResolvedField.Path field) {
    return new PathSource(field);
  }
}
