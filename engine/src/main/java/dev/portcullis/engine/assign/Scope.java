package dev.portcullis.engine.assign;

import java.util.Locale;

/**
 * A place in the hierarchy of resources: a management group, a subscription, a resource group or a
 * resource. It covers itself and all below it.
 *
 * <p>Which subscriptions a management group holds is not written in any id. A management group is
 * therefore taken to cover every subscription of the inventory.
 *
 * @param id the resource id, as spelled, without a slash at its end
 */
public record Scope(String id) {

  private static final String MANAGEMENT_GROUPS =
      "/providers/microsoft.management/managementgroups/";

  public Scope {
    while (id.endsWith("/")) {
      id = id.substring(0, id.length() - 1);
    }
  }

  /** The scope in which an object with this id was made: what stands before its last provider. */
  public static Scope above(String id) {
    int provider = id.toLowerCase(Locale.ROOT).lastIndexOf("/providers/");
    return new Scope(provider < 0 ? id : id.substring(0, provider));
  }

  /** Whether this is a management group. */
  public boolean isManagementGroup() {
    return id.regionMatches(true, 0, MANAGEMENT_GROUPS, 0, MANAGEMENT_GROUPS.length());
  }

  /** Whether a resource is this scope or lies below it; ids compare without case. */
  public boolean covers(String resourceId) {
    if (id.isEmpty() || isManagementGroup()) {
      return true;
    }
    return resourceId.regionMatches(true, 0, id, 0, id.length())
        && (resourceId.length() == id.length() || resourceId.charAt(id.length()) == '/');
  }

  @Override
  public String toString() {
    return id;
  }
}
