package dev.portcullis.engine.fact;

import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The environment of a run over an inventory: its resources other than components, found by id and
 * by type. What the inventory does not hold of a subscription or a resource group is derived from
 * the resource's id.
 */
public final class Estate implements Environment {

  private final Instant now;
  private final Function<Resource, ObjectValue> requestContexts;
  private final Map<String, Resource> byId;
  private final Map<String, List<Resource>> byType;

  private Estate(
      Instant now,
      Function<Resource, ObjectValue> requestContexts,
      Map<String, Resource> byId,
      Map<String, List<Resource>> byType) {
    this.now = now;
    this.requestContexts = requestContexts;
    this.byId = byId;
    this.byType = byType;
  }

  /**
   * The environment of a scan.
   *
   * @param now the instant of the run
   * @param requestContext what {@code requestContext()} gives; in a scan it holds an API version at
   *     most
   * @param resources the inventory; components in it are passed over
   */
  public static Estate of(Instant now, ObjectValue requestContext, Iterable<Resource> resources) {
    Map<String, Resource> byId = new HashMap<>();
    Map<String, List<Resource>> byType = new HashMap<>();
    for (Resource resource : resources) {
      if (resource.kind() != ResourceKind.COMPONENT) {
        byId.putIfAbsent(key(resource.id()), resource);
        byType.computeIfAbsent(key(resource.type()), type -> new ArrayList<>()).add(resource);
      }
    }
    return new Estate(now, resource -> requestContext, byId, byType);
  }

  /** The same resources at another instant; costs nothing. */
  public Estate at(Instant instant) {
    return new Estate(instant, requestContexts, byId, byType);
  }

  /** The same resources at another instant and for another request; costs nothing. */
  public Estate at(Instant instant, ObjectValue context) {
    return new Estate(instant, resource -> context, byId, byType);
  }

  /**
   * The same resources, each with a context of its own, as in a scan: the latest API version hangs
   * on the type.
   *
   * @param contexts what {@code requestContext()} gives for a resource; threads may share it
   */
  public Estate withContexts(Function<Resource, ObjectValue> contexts) {
    return new Estate(now, contexts, byId, byType);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public ObjectValue requestContext(Resource resource) {
    return requestContexts.apply(resource);
  }

  @Override
  public ObjectValue subscription(Resource resource) {
    return ResourceId.subscription(resource.id())
        .map(
            id -> {
              Map<String, Value> derived = new LinkedHashMap<>();
              derived.put("id", new TextValue(id));
              derived.put("subscriptionId", new TextValue(id.substring(id.lastIndexOf('/') + 1)));
              return known(id, derived);
            })
        .orElse(ObjectValue.EMPTY);
  }

  @Override
  public ObjectValue resourceGroup(Resource resource) {
    return ResourceId.resourceGroup(resource.id())
        .map(
            id -> {
              Map<String, Value> derived = new LinkedHashMap<>();
              derived.put("id", new TextValue(id));
              derived.put("name", new TextValue(id.substring(id.lastIndexOf('/') + 1)));
              derived.put("type", new TextValue("Microsoft.Resources/resourceGroups"));
              return known(id, derived);
            })
        .orElse(ObjectValue.EMPTY);
  }

  @Override
  public ObjectValue vault(Resource component) {
    Optional<Resource> vault = ResourceId.vault(component.id()).map(id -> byId.get(key(id)));
    Map<String, Value> members = new LinkedHashMap<>();
    vault.ifPresent(
        found -> {
          members.put("location", found.content().get("location"));
          members.put("tags", found.content().get("tags"));
        });
    members.values().removeIf(Value::isAbsent);
    return new ObjectValue(members);
  }

  @Override
  public List<Resource> resources(String type) {
    return byType.getOrDefault(key(type), List.of());
  }

  private ObjectValue known(String id, Map<String, Value> derived) {
    Resource read = byId.get(key(id));
    if (read != null) {
      derived.putAll(read.content().members());
    }
    return new ObjectValue(derived);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
