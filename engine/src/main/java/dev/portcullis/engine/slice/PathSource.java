package dev.portcullis.engine.slice;

import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.ResolvedField.Aliased;
import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.fact.Resource;
import java.util.List;

/** A property, found by its path, which may differ by type and by API version. */
final class PathSource implements ColumnSource {

  private final Path field;
  private final boolean differsByVersion;
  private final String canonical;

  PathSource(Path field) {
    this.field = field;
    this.differsByVersion =
        field instanceof Aliased aliased
            && aliased.aliases().stream().anyMatch(alias -> !alias.mappings().isEmpty());
    this.canonical = PathText.of(field);
  }

  @Override
  public Column read(Slice slice) {
    ColumnBuilder column = new ColumnBuilder(slice.size());
    List<AliasPath> paths = field.paths(slice.type(), "");
    if (!differsByVersion && paths.size() == 1 && !paths.get(0).isStarred()) {
      ValuePath path = ValuePath.of(paths.get(0));
      slice.shapes().add(path.keys(), path, slice, column);
      return column.build();
    }
    for (int row = 0; row < slice.size(); row++) {
      Resource resource = slice.resource(row);
      if (differsByVersion) {
        paths = field.paths(slice.type(), apiVersion(slice, resource));
      }
      add(paths, resource, column);
    }
    return column.build();
  }

  private void add(List<AliasPath> paths, Resource resource, ColumnBuilder column) {
    for (int i = 0; i < paths.size(); i++) {
      AliasPath path = paths.get(i);
      if (i == paths.size() - 1 || path.isPresentIn(resource.content())) {
        column.add(ValuePath.of(path), resource);
        return;
      }
    }
    column.addNothing(field.isStarred());
  }

  private static String apiVersion(Slice slice, Resource resource) {
    return slice.environment().requestContext(resource).text("apiVersion");
  }

  @Override
  public String canonical() {
    return canonical;
  }
}
