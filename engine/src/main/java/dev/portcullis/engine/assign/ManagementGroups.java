package dev.portcullis.engine.assign;

import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.fact.ResourceId;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which management group holds which subscription. No id says so; an inventory may: groups with
 * their {@code children} as {@code az account management-group show --expand --recurse} prints
 * them, groups with {@code properties.details.parent} and subscriptions with {@code
 * properties.managementGroupAncestorsChain} as Resource Graph has them, and what {@code az account
 * management-group entities list} and {@code subscription show-sub-under-mg} print.
 *
 * <p>A subscription of which nothing says where it is counts as held by every group.
 */
public final class ManagementGroups {

  /** Nothing is known of any group. */
  public static final ManagementGroups UNKNOWN = new ManagementGroups(null);

  /** A chain of parents is followed no further: the service allows six levels below the root. */
  private static final int MOST_LEVELS = 64;

  private static final String TYPE = "Microsoft.Management/managementGroups";

  /** The types of what says of itself that it is in a group. */
  private static final Set<String> ENTITIES =
      Set.of(TYPE + "/subscriptions", "/subscriptions", "/providers/" + TYPE);

  private static final String SUBSCRIPTION = "Microsoft.Resources/subscriptions";

  /** The parents of groups and of subscriptions: the last part of each id, in lower case. */
  private final Map<String, Set<String>> parents = new HashMap<>();

  private @Nullable Environment unread;

  private ManagementGroups(@Nullable Environment estate) {
    this.unread = estate;
  }

  /**
   * What the resources of an estate tell. They are gone through when somebody first asks about a
   * group: most assignments name none, and a long inventory would be read for nothing.
   */
  public static ManagementGroups of(Environment estate) {
    return new ManagementGroups(estate);
  }

  private synchronized Map<String, Set<String>> parents() {
    Environment estate = unread;
    if (estate != null) {
      for (Resource group : estate.resources(TYPE)) {
        takeGroup(group.content());
      }
      for (String type : ENTITIES) {
        for (Resource entity : estate.resources(type)) {
          takeParent(entity.content());
        }
      }
      for (Resource subscription : estate.resources(SUBSCRIPTION)) {
        takeSubscription(subscription.content());
      }
      unread = null;
    }
    return parents;
  }

  /** Whether resources of a type, in any case, tell of groups. */
  public static boolean tells(String type) {
    return type.equalsIgnoreCase(TYPE)
        || type.equalsIgnoreCase(SUBSCRIPTION)
        || ENTITIES.stream().anyMatch(type::equalsIgnoreCase);
  }

  /** Whether nothing is known of where a resource's subscription is. */
  public boolean knowsNothingOf(String resourceId) {
    return ResourceId.subscription(resourceId)
        .filter(id -> !parents().containsKey(key(id)))
        .isPresent();
  }

  /** Whether a resource is a scope or lies below it. */
  public boolean covers(Scope scope, String resourceId) {
    if (scope.covers(resourceId)) {
      return true;
    }
    Optional<String> group = scope.managementGroup().map(ManagementGroups::key);
    if (group.isEmpty()) {
      return false;
    }
    Optional<String> subscription = ResourceId.subscription(resourceId).map(ManagementGroups::key);
    return subscription.isPresent()
        && (!parents().containsKey(subscription.get())
            || isAbove(group.get(), subscription.get(), MOST_LEVELS));
  }

  private boolean isAbove(String group, String below, int levels) {
    Set<String> above = parents().getOrDefault(below, Set.of());
    return above.contains(group)
        || (levels > 0 && above.stream().anyMatch(parent -> isAbove(group, parent, levels - 1)));
  }

  private void takeGroup(ObjectValue group) {
    String name = key(group.text("id"));
    takeParent(group);
    for (ObjectValue holder : new ObjectValue[] {group, object(group, "properties")}) {
      if (holder.get("children") instanceof ArrayValue children) {
        for (Value child : children.elements()) {
          if (child instanceof ObjectValue below) {
            put(key(below.text("id")), name);
            takeGroup(below);
          }
        }
      }
    }
  }

  private void takeParent(ObjectValue entity) {
    ObjectValue properties = object(entity, "properties");
    for (ObjectValue holder :
        new ObjectValue[] {
          entity, properties, object(entity, "details"), object(properties, "details")
        }) {
      String parent = object(holder, "parent").text("id");
      if (!parent.isEmpty()) {
        put(key(entity.text("id")), key(parent));
      }
    }
  }

  private void takeSubscription(ObjectValue subscription) {
    Value chain = object(subscription, "properties").get("managementGroupAncestorsChain");
    if (chain instanceof ArrayValue ancestors) {
      for (Value ancestor : ancestors.elements()) {
        if (ancestor instanceof ObjectValue group && group.get("name") instanceof TextValue name) {
          put(key(subscription.text("id")), key(name.text()));
        }
      }
    }
  }

  private void put(String below, String parent) {
    parents.computeIfAbsent(below, any -> new HashSet<>()).add(parent);
  }

  private static ObjectValue object(ObjectValue holder, String key) {
    return holder.get(key) instanceof ObjectValue inner ? inner : ObjectValue.EMPTY;
  }

  private static String key(String id) {
    return id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
