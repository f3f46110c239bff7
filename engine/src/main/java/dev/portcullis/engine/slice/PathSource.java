package dev.portcullis.engine.slice;

import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.ResolvedField.Aliased;
import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.fact.Resource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A property, found by its path, which may differ by type and by API version. */
final class PathSource implements ColumnSource {

  private final Path field;
  private final boolean differsByVersion;
  private final String canonical;
  private volatile @Nullable OfType last;

  /**
   * Where the values stand in the resources of a type.
   *
   * @param plain the one path, where there is one and it selects one value in any version
   */
  private record OfType(String type, List<AliasPath> paths, Optional<ValuePath> plain) {}

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
    OfType ofType = ofType(slice.type());
    if (ofType.plain().isPresent()) {
      slice.shapes().add(ofType.plain().get(), slice, column);
      return column.build();
    }
    List<AliasPath> paths = ofType.paths();
    for (int row = 0; row < slice.size(); row++) {
      Resource resource = slice.resource(row);
      if (differsByVersion) {
        paths = field.paths(slice.type(), apiVersion(slice, resource));
      }
      add(paths, resource, column);
    }
    return column.build();
  }

  /** What is known of a type, kept until another one comes: most policies speak of one alone. */
  private OfType ofType(String type) {
    OfType known = last;
    if (known == null || !known.type().equals(type)) {
      List<AliasPath> paths = field.paths(type, "");
      boolean plain = !differsByVersion && paths.size() == 1 && !paths.get(0).isStarred();
      known =
          new OfType(
              type, paths, plain ? Optional.of(ValuePath.of(paths.get(0))) : Optional.empty());
      last = known;
    }
    return known;
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
