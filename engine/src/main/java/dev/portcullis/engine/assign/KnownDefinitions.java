package dev.portcullis.engine.assign;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.check.VersionRange;
import dev.portcullis.name.NearestNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The definitions that an assignment may name: by id, by name or by title, each in all versions
 * that were read.
 */
final class KnownDefinitions {

  private static final Comparator<Definition> NEWEST_FIRST =
      Comparator.comparing(KnownDefinitions::version, Versions.NEWEST_FIRST);

  private final Map<String, List<Definition>> byId = new HashMap<>();
  private final Map<String, Set<String>> idsByName = new HashMap<>();

  void add(Definition definition) {
    Optional<Name> id = definition.envelope().id();
    if (id.isEmpty()) {
      return;
    }
    String key = key(id.get().text());
    byId.computeIfAbsent(key, any -> new ArrayList<>()).add(definition);
    addName(id.get().text().substring(id.get().text().lastIndexOf('/') + 1), key);
    definition.envelope().name().ifPresent(name -> addName(name.text(), key));
    definition.envelope().displayName().ifPresent(name -> addName(name.text(), key));
  }

  private void addName(String name, String id) {
    idsByName.computeIfAbsent(key(name), any -> new LinkedHashSet<>()).add(id);
  }

  /** The newest policy definition of an id. */
  Optional<PolicyDefinition> policy(String id) {
    return byId.getOrDefault(key(id), List.of()).stream()
        .min(NEWEST_FIRST)
        .filter(PolicyDefinition.class::isInstance)
        .map(PolicyDefinition.class::cast);
  }

  /**
   * The definition of an id, a name or a title.
   *
   * @param version the versions to follow; absent means the newest
   * @param lenient whether, for want of a version to follow, the newest will do, which is told
   */
  Outcome<Definition> find(Name wanted, Optional<Name> version, boolean lenient) {
    Outcome<List<Definition>> versions = versions(wanted);
    return versions.then(known -> choose(known, wanted, version, lenient));
  }

  private Outcome<List<Definition>> versions(Name wanted) {
    String key = key(wanted.text());
    List<Definition> known = byId.get(key);
    if (known != null) {
      return Outcome.of(known);
    }
    Set<String> ids = idsByName.getOrDefault(key, Set.of());
    if (ids.size() == 1) {
      return Outcome.of(byId.getOrDefault(ids.iterator().next(), List.of()));
    }
    return Outcome.failure(List.of(ids.isEmpty() ? unknown(wanted) : ambiguous(wanted, ids)));
  }

  private Outcome<Definition> choose(
      List<Definition> known, Name wanted, Optional<Name> version, boolean lenient) {
    List<Definition> newestFirst = known.stream().sorted(NEWEST_FIRST).toList();
    List<Definition> fitting =
        newestFirst.stream()
            .filter(
                each ->
                    version.isEmpty()
                        || new VersionRange(version.get().text()).includes(version(each)))
            .toList();
    if (fitting.isEmpty()) {
      Diagnostic missing = noSuchVersion(version.orElse(wanted), newestFirst, lenient);
      return lenient
          ? Outcome.of(newestFirst.get(0), List.of(missing))
          : Outcome.failure(List.of(missing));
    }
    Definition first = fitting.get(0);
    return fitting.stream()
        .skip(1)
        .filter(other -> version(other).equals(version(first)) && !isSame(first, other))
        .findFirst()
        .map(other -> Outcome.<Definition>failure(List.of(duplicate(wanted, first, other))))
        .orElseGet(() -> Outcome.of(first));
  }

  /** Published twice, for two clouds, a definition may differ in what says nothing of its rule. */
  private static boolean isSame(Definition one, Definition other) {
    return Essence.of(one).equals(Essence.of(other));
  }

  private static String version(Definition definition) {
    return definition
        .envelope()
        .version()
        .map(Name::text)
        .or(() -> definition.envelope().metadataText("version"))
        .orElse("");
  }

  private static Diagnostic noSuchVersion(Name place, List<Definition> known, boolean lenient) {
    String versions =
        String.join("`, `", known.stream().map(KnownDefinitions::version).distinct().toList());
    return Diagnostic.of(
        lenient ? DiagnosticCode.OTHER_VERSION : DiagnosticCode.NO_SUCH_VERSION,
        place.span(),
        "no version that fits `" + place.text() + "` was read",
        lenient
            ? "it is judged by `" + versions + "`, which may ask something else"
            : "there is `" + versions + "`");
  }

  private static Diagnostic duplicate(Name wanted, Definition first, Definition other) {
    return Diagnostic.of(
            DiagnosticCode.DUPLICATE_DEFINITION,
            wanted.span(),
            "two definitions have the id `" + wanted.text() + "`",
            "the assignment could mean either: leave one of them out")
        .withRelated(first.envelope().id().orElse(wanted).span(), "the one")
        .withRelated(other.envelope().id().orElse(wanted).span(), "the other");
  }

  private static Diagnostic ambiguous(Name wanted, Set<String> ids) {
    return Diagnostic.of(
        DiagnosticCode.AMBIGUOUS_NAME,
        wanted.span(),
        "`" + wanted.text() + "` could be any of " + ids.size() + " definitions",
        "write the id of one: `" + String.join("`, `", new TreeSet<>(ids)) + "`");
  }

  private Diagnostic unknown(Name wanted) {
    boolean isId = wanted.text().startsWith("/");
    return Diagnostic.of(
        DiagnosticCode.UNKNOWN_DEFINITION,
        wanted.span(),
        isId
            ? "no definition has the id `" + wanted.text() + "`"
            : "no definition is called `" + wanted.text() + "`",
        NearestNames.hint(key(wanted.text()), isId ? byId.keySet() : idsByName.keySet())
            .orElse("name the file that holds it along with the assignment"));
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
