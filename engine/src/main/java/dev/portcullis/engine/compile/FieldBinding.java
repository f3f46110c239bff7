package dev.portcullis.engine.compile;

import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.ResolvedField.Aliased;
import dev.portcullis.engine.alias.ResolvedField.Inferred;
import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.expression.MemberPath;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.slice.FieldSources;
import dev.portcullis.engine.slice.ValuePath;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the count that a field belongs to: the innermost whose path leads to the field's own or
 * above it.
 *
 * <p>Paths may differ by type, by API version and by what is there in a resource. Where they
 * cannot, the count is settled while compiling, else at each row.
 */
final class FieldBinding {

  private final Path field;
  private final CompileScope scope;
  private final List<CountFrame.OfField> counts;

  FieldBinding(Path field, CompileScope scope) {
    this.field = field;
    this.scope = scope;
    this.counts =
        scope.counts().stream()
            .filter(CountFrame.OfField.class::isInstance)
            .map(CountFrame.OfField.class::cast)
            .toList();
  }

  /** Whether the paths of the field and of all counts are the same wherever members are counted. */
  boolean isSettled() {
    return counts.stream().allMatch(count -> differAlike(field, count.field()));
  }

  /** The value in a member that the field stands for; empty where it belongs to no count. */
  Optional<MemberPath> settled() {
    return find(path -> path.paths("", "").stream().findFirst());
  }

  /** The same for the row of a scope. */
  Optional<MemberPath> at(RowScope scope) {
    String apiVersion = scope.environment().requestContext(scope.resource()).text("apiVersion");
    return find(path -> path.pathIn(scope.resource().content(), apiVersion));
  }

  /** The field and what is around it, written out: equal texts bind alike. */
  String canonical() {
    return FieldSources.of(field).canonical() + " in " + scope.canonical();
  }

  private Optional<MemberPath> find(Function<Path, Optional<AliasPath>> place) {
    Optional<AliasPath> wanted = place.apply(field);
    return counts.stream()
        .flatMap(count -> below(count, place.apply(count.field()), wanted).stream())
        .findFirst();
  }

  private static Optional<MemberPath> below(
      CountFrame.OfField count, Optional<AliasPath> counted, Optional<AliasPath> wanted) {
    if (counted.isEmpty() || wanted.isEmpty() || !counted.get().isPrefixOf(wanted.get())) {
      return Optional.empty();
    }
    int steps = counted.get().segments().size();
    List<AliasPath.Segment> all = wanted.get().segments();
    return Optional.of(
        new MemberPath(count.depth(), new ValuePath(all.subList(steps, all.size()))));
  }

  /** Whether two fields always have paths of the same alternative, as those of one type do. */
  private static boolean differAlike(Path field, Path counted) {
    if (field instanceof Aliased one && counted instanceof Aliased other) {
      return isPlain(one) && isPlain(other) && type(one).equalsIgnoreCase(type(other));
    }
    return field instanceof Inferred one
        && counted instanceof Inferred other
        && one.type().equalsIgnoreCase(other.type())
        && one.paths().size() == other.paths().size();
  }

  private static boolean isPlain(Aliased field) {
    return field.aliases().size() == 1 && field.aliases().get(0).mappings().isEmpty();
  }

  private static String type(Aliased field) {
    return field.aliases().get(0).type();
  }
}
