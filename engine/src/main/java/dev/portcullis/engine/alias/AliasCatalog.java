package dev.portcullis.engine.alias;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The aliases and resource types that are known. Immutable.
 *
 * <p>One name may stand for several types, with a path of its own in each. All names are found
 * without regard to case.
 */
public final class AliasCatalog {

  /** The catalogue that knows nothing. */
  public static final AliasCatalog EMPTY = new AliasCatalog(Map.of(), Map.of(), Map.of());

  private final Map<String, List<Alias>> aliases;
  private final Map<String, KnownType> types;
  private final Map<String, String> apiVersions;

  private AliasCatalog(
      Map<String, List<Alias>> aliases,
      Map<String, KnownType> types,
      Map<String, String> apiVersions) {
    this.aliases = aliases;
    this.types = types;
    this.apiVersions = apiVersions;
  }

  /** The catalogue of Key Vault, Managed HSM and diagnostic settings that comes with the engine. */
  public static AliasCatalog builtIn() {
    return BuiltInCatalog.CATALOG;
  }

  /** Makes a catalogue of types and their aliases that knows no API versions. */
  public static AliasCatalog of(Collection<KnownType> types, Collection<Alias> aliases) {
    return of(types, aliases, Map.of());
  }

  /**
   * Makes a catalogue of types and their aliases.
   *
   * @param latestVersions the latest API version of types, by their names
   */
  public static AliasCatalog of(
      Collection<KnownType> types, Collection<Alias> aliases, Map<String, String> latestVersions) {
    Map<String, KnownType> typesByName = new LinkedHashMap<>();
    types.forEach(type -> typesByName.put(folded(type.name()), type));
    Map<String, List<Alias>> aliasesByName = new LinkedHashMap<>();
    for (Alias alias : aliases) {
      aliasesByName.merge(folded(alias.name()), List.of(alias), AliasCatalog::merged);
    }
    Map<String, String> versionsByName = new HashMap<>();
    latestVersions.forEach((type, version) -> versionsByName.put(folded(type), version));
    return new AliasCatalog(aliasesByName, typesByName, versionsByName);
  }

  /** This catalogue and another one; where both know a name of a type, the other one counts. */
  public AliasCatalog plus(AliasCatalog other) {
    Map<String, KnownType> allTypes = new LinkedHashMap<>(types);
    other.types.forEach((name, type) -> allTypes.merge(name, type, AliasCatalog::merged));
    Map<String, List<Alias>> allAliases = new LinkedHashMap<>(aliases);
    other.aliases.forEach((name, same) -> allAliases.merge(name, same, AliasCatalog::merged));
    Map<String, String> allVersions = new HashMap<>(apiVersions);
    allVersions.putAll(other.apiVersions);
    return new AliasCatalog(allAliases, allTypes, allVersions);
  }

  /** The alias of this name, once for each type it belongs to. */
  public List<Alias> find(String name) {
    return aliases.getOrDefault(folded(name), List.of());
  }

  /** The type of this name. */
  public Optional<KnownType> type(String name) {
    return Optional.ofNullable(types.get(folded(name)));
  }

  /** The latest API version of a type that is no preview, where the catalogue tells of one. */
  public Optional<String> latestApiVersion(String type) {
    return Optional.ofNullable(apiVersions.get(folded(type)));
  }

  /** Whether every alias of a type is known, so that any other is a fault. */
  public boolean knowsType(String type) {
    return type(type).map(KnownType::complete).orElse(false);
  }

  /** All known types, in the order of the catalogues. */
  public List<KnownType> types() {
    return List.copyOf(types.values());
  }

  /** The aliases of a type, in the order of the catalogues. */
  public List<Alias> aliasesOf(String type) {
    return aliases.values().stream()
        .flatMap(List::stream)
        .filter(alias -> alias.type().equalsIgnoreCase(type))
        .toList();
  }

  private static List<Alias> merged(List<Alias> first, List<Alias> second) {
    List<Alias> all = new ArrayList<>(second);
    first.stream()
        .filter(
            old -> second.stream().noneMatch(alias -> alias.type().equalsIgnoreCase(old.type())))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private static KnownType merged(KnownType first, KnownType second) {
    return new KnownType(
        second.name(),
        first.complete() || second.complete(),
        second.taggedAndLocated(),
        first.extension() || second.extension());
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
