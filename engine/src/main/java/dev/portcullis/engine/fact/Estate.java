package dev.portcullis.engine.fact;

import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
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
  private final KnownResources known;

  private Estate(
      Instant now, Function<Resource, ObjectValue> requestContexts, KnownResources known) {
    this.now = now;
    this.requestContexts = requestContexts;
    this.known = known;
  }

  /**
   * The environment of a scan.
   *
   * @param now the instant of the run
   * @param requestContext what {@code requestContext()} gives; in a scan it holds an API version at
   *     most
   * @param resources the inventory; components in it are passed over. It is gone through when a
   *     policy first asks for another resource, once, and not at all where none does.
   */
  public static Estate of(Instant now, ObjectValue requestContext, Iterable<Resource> resources) {
    return new Estate(now, resource -> requestContext, new EstateIndex(resources));
  }

  /**
   * The environment over resources that are held elsewhere.
   *
   * @param contexts what {@code requestContext()} gives for a resource
   */
  public static Estate over(
      Instant now, Function<Resource, ObjectValue> contexts, KnownResources known) {
    return new Estate(now, contexts, known);
  }

  /** The same resources at another instant; costs nothing. */
  public Estate at(Instant instant) {
    return new Estate(instant, requestContexts, known);
  }

  /** The same resources at another instant and for another request; costs nothing. */
  public Estate at(Instant instant, ObjectValue context) {
    return new Estate(instant, resource -> context, known);
  }

  /**
   * The same resources, each with a context of its own, as in a scan: the latest API version hangs
   * on the type.
   *
   * @param contexts what {@code requestContext()} gives for a resource; threads may share it
   */
  public Estate withContexts(Function<Resource, ObjectValue> contexts) {
    return new Estate(now, contexts, known);
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
              return withWhatIsKnown(id, derived);
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
              return withWhatIsKnown(id, derived);
            })
        .orElse(ObjectValue.EMPTY);
  }

  @Override
  public ObjectValue vault(Resource component) {
    Optional<Resource> vault = ResourceId.vault(component.id()).flatMap(known::find);
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
    return known.ofType(type);
  }

  private ObjectValue withWhatIsKnown(String id, Map<String, Value> derived) {
    known.find(id).ifPresent(read -> derived.putAll(read.content().members()));
    return new ObjectValue(derived);
  }
}
