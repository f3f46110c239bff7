package dev.portcullis.cli.command;

import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.PolicyDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The definitions of a run by their ids, which compare without case.
 *
 * <p>Several may have one id: each cloud publishes a version of its own under the same. An
 * initiative means the one whose file shares the most folders with its own, the last of several.
 */
final class DefinitionsById {

  private final Map<String, List<PolicyDefinition>> definitions = new HashMap<>();

  void add(PolicyDefinition definition) {
    definition
        .envelope()
        .id()
        .ifPresent(
            id ->
                definitions
                    .computeIfAbsent(key(id.text()), unused -> new ArrayList<>())
                    .add(definition));
  }

  /** The definition that an initiative means by an id. */
  Optional<PolicyDefinition> find(String id, Initiative initiative) {
    Set<String> folders = folders(initiative.span().source().name());
    return definitions.getOrDefault(key(id), List.of()).stream()
        .reduce((one, other) -> shared(one, folders) > shared(other, folders) ? one : other);
  }

  private static long shared(PolicyDefinition definition, Set<String> folders) {
    return folders(definition.span().source().name()).stream().filter(folders::contains).count();
  }

  private static Set<String> folders(String file) {
    return new HashSet<>(Arrays.asList(file.split("[/\\\\]")));
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
