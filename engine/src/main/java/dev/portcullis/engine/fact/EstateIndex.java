package dev.portcullis.engine.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The resources of an inventory other than components, found by id and by type. It is made when it
 * is first asked: most policies ask for nothing but the object that they judge, and a long
 * inventory would be read for nothing.
 */
final class EstateIndex implements KnownResources {

  private final Iterable<Resource> inventory;
  private @Nullable Entries entries;

  EstateIndex(Iterable<Resource> inventory) {
    this.inventory = inventory;
  }

  private record Entries(Map<String, Resource> byId, Map<String, List<Resource>> byType) {}

  /** The first of several with one id. */
  @Override
  public Optional<Resource> find(String id) {
    return Optional.ofNullable(entries().byId().get(key(id)));
  }

  @Override
  public List<Resource> ofType(String type) {
    return entries().byType().getOrDefault(key(type), List.of());
  }

  private synchronized Entries entries() {
    Entries made = entries;
    if (made == null) {
      made = new Entries(new HashMap<>(), new HashMap<>());
      for (Resource resource : inventory) {
        if (resource.kind() != ResourceKind.COMPONENT) {
          made.byId().putIfAbsent(key(resource.id()), resource);
          made.byType()
              .computeIfAbsent(key(resource.type()), type -> new ArrayList<>())
              .add(resource);
        }
      }
      entries = made;
    }
    return made;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
