package dev.portcullis.engine.alias;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects types and aliases from what Azure publishes of them. */
final class CatalogBuilder {

  private final List<KnownType> types = new ArrayList<>();
  private final List<Alias> aliases = new ArrayList<>();
  private final Map<String, String> latestVersions = new LinkedHashMap<>();
  private final List<String> leftOut = new ArrayList<>();

  /**
   * Adds the types of a provider.
   *
   * @param namespace the name of the provider, such as {@code Microsoft.KeyVault}
   */
  void addProvider(String namespace, ArrayValue resourceTypes) {
    for (ObjectValue type : objects(resourceTypes)) {
      String name = namespace + "/" + type.text("resourceType");
      List<ObjectValue> listed = objects(type.get("aliases"));
      // Without a list of capabilities nothing is known of tags and locations.
      String capabilities = type.text("capabilities");
      boolean indexed =
          capabilities.isEmpty()
              || (capabilities.contains("SupportsTags")
                  && capabilities.contains("SupportsLocation"));
      boolean extension = capabilities.contains("SupportsExtension");
      types.add(new KnownType(name, !listed.isEmpty(), indexed, extension));
      latest(texts(type.get("apiVersions")))
          .ifPresent(version -> latestVersions.put(name, version));
      listed.forEach(alias -> addAlias(name, alias));
    }
  }

  /** Adds the types of a data-plane mode, which are named by the last part of their name alone. */
  void addManifest(ArrayValue resourceTypes) {
    for (ObjectValue type : objects(resourceTypes)) {
      List<ObjectValue> listed = objects(type.get("aliases"));
      for (ObjectValue alias : listed) {
        String name = typeOf(alias.text("name"), type.text("resourceType"));
        if (types.stream().noneMatch(known -> known.name().equalsIgnoreCase(name))) {
          types.add(new KnownType(name, true, true, false));
        }
        addAlias(name, alias);
      }
    }
  }

  /** The aliases without a path since this was last asked. */
  List<String> takeLeftOut() {
    List<String> taken = List.copyOf(leftOut);
    leftOut.clear();
    return taken;
  }

  boolean isEmpty() {
    return types.isEmpty();
  }

  AliasCatalog build() {
    return AliasCatalog.of(types, aliases, latestVersions);
  }

  private void addAlias(String type, ObjectValue alias) {
    Map<String, AliasMapping> mappings = new LinkedHashMap<>();
    List<AliasMapping> ofNoVersion = new ArrayList<>();
    for (ObjectValue path : objects(alias.get("paths"))) {
      List<String> versions = texts(path.get("apiVersions"));
      mapping(path.get("path"), path.get("metadata"))
          .ifPresent(
              mapping -> {
                versions.forEach(version -> mappings.put(version, mapping));
                if (versions.isEmpty()) {
                  ofNoVersion.add(mapping);
                }
              });
    }
    Optional<AliasMapping> standard =
        mapping(alias.get("defaultPath"), alias.get("defaultMetadata"))
            .or(() -> ofNoVersion.stream().findFirst())
            .or(() -> newest(mappings));
    if (standard.isEmpty()) {
      leftOut.add(alias.text("name"));
      return;
    }
    mappings.values().removeIf(standard.get()::equals);
    aliases.add(new Alias(alias.text("name"), type, standard.get(), mappings, false));
  }

  /** The latest version, a preview only where there is nothing else; versions begin with a date. */
  private static Optional<String> latest(List<String> versions) {
    return versions.stream()
        .max(
            Comparator.comparing((String version) -> !version.contains("preview"))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static Optional<AliasMapping> newest(Map<String, AliasMapping> mappings) {
    return mappings.entrySet().stream().max(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
  }

  private static Optional<AliasMapping> mapping(Value path, Value metadata) {
    if (!(path instanceof TextValue text) || text.text().isEmpty()) {
      return Optional.empty();
    }
    ObjectValue told = metadata instanceof ObjectValue object ? object : ObjectValue.EMPTY;
    return Optional.of(
        new AliasMapping(
            AliasPath.parse(text.text()),
            ValueType.of(told.text("type")),
            modifiability(told.text("attributes"))));
  }

  private static Modifiability modifiability(String attributes) {
    if (attributes.isEmpty()) {
      return Modifiability.UNKNOWN;
    }
    return attributes.contains("Modifiable") ? Modifiability.MODIFIABLE : Modifiability.FIXED;
  }

  private static String typeOf(String alias, String resourceType) {
    if (resourceType.contains("/")) {
      return resourceType;
    }
    String part = ("/" + resourceType + "/").toLowerCase(Locale.ROOT);
    int at = alias.toLowerCase(Locale.ROOT).indexOf(part);
    if (at >= 0) {
      return alias.substring(0, at + part.length() - 1);
    }
    return AliasName.isOne(alias) ? AliasName.of(alias).type() : resourceType;
  }

  private static List<ObjectValue> objects(Value list) {
    return elements(list)
        .filter(ObjectValue.class::isInstance)
        .map(ObjectValue.class::cast)
        .toList();
  }

  private static List<String> texts(Value list) {
    return elements(list)
        .filter(TextValue.class::isInstance)
        .map(text -> ((TextValue) text).text())
        .toList();
  }

  private static Stream<Value> elements(Value list) {
    return list instanceof ArrayValue array ? array.elements().stream() : Stream.empty();
  }
}
