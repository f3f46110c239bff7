package dev.portcullis.engine.alias;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads the catalogue that comes with the engine; the file itself tells how it is written. */
final class BuiltInCatalog {

  static final AliasCatalog CATALOG = load("built-in.aliases");

  private static final String API_VERSION = "api=";

  private final List<KnownType> types = new ArrayList<>();
  private final List<Alias> aliases = new ArrayList<>();
  private final Map<String, String> latestVersions = new HashMap<>();

  private BuiltInCatalog() {}

  private static AliasCatalog load(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(BuiltInCatalog.class.getResourceAsStream(resource), resource)) {
      BuiltInCatalog catalog = new BuiltInCatalog();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(catalog::read);
      return AliasCatalog.of(catalog.types, catalog.aliases, catalog.latestVersions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    List<String> words = List.of(line.split(" "));
    if (words.get(0).equals("type")) {
      types.add(
          new KnownType(
              words.get(1),
              words.contains("complete"),
              !words.contains("untagged"),
              words.contains("extension")));
      words.stream()
          .filter(word -> word.startsWith(API_VERSION))
          .forEach(word -> latestVersions.put(words.get(1), word.substring(API_VERSION.length())));
    } else {
      String type = types.get(types.size() - 1).name();
      AliasMapping mapping =
          new AliasMapping(
              AliasPath.parse(words.get(1)),
              ValueType.of(words.get(2)),
              Modifiability.valueOf(words.get(3).toUpperCase(Locale.ROOT)));
      boolean extension = words.size() > 4;
      aliases.add(new Alias(type + "/" + words.get(0), type, mapping, Map.of(), extension));
    }
  }
}
