package dev.portcullis.engine.slice;

import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.AliasPath.Segment.Property;
import java.util.List;

/** The tags of a resource, or the value of one of them. */
record TagSource(ValuePath path, String canonical) implements ColumnSource {

  private static final Property TAGS = new Property("tags");

  static TagSource allTags() {
    return new TagSource(ValuePath.of(new AliasPath(List.of(TAGS))), "tags()");
  }

  static TagSource of(String tag) {
    return new TagSource(
        ValuePath.of(new AliasPath(List.of(TAGS, new Property(tag)))),
        "tag(" + CanonicalText.quoted(tag) + ")");
  }

  @Override
  public Column read(Slice slice) {
    ColumnBuilder column = new ColumnBuilder(slice.size());
    for (int row = 0; row < slice.size(); row++) {
      column.add(path.read(slice.resource(row).content()));
    }
    return column.build();
  }
}
