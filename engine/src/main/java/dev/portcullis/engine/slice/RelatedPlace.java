package dev.portcullis.engine.slice;

import dev.portcullis.engine.fact.Resource;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an existence effect looks for the resources related to another one: those of a child type
 * under it, extensions on it, all others in its resource group or subscription.
 *
 * @param home the id of the resource in lower case; empty where it has none, which is near to all
 * @param ofChildren whether the type looked for is a child of its type
 * @param group the id of the resource group that others lie in; empty where they may lie in any
 *     group of the subscription
 */
public record RelatedPlace(String home, boolean ofChildren, Optional<String> group) {

  private static final String GROUPS = "/resourcegroups/";

  /**
   * The place in which a resource has its related ones.
   *
   * @param resource the resource that {@code if} judges
   * @param type the type looked for
   * @param existenceScope {@code Subscription} to look in all of the subscription
   * @param resourceGroupName the resource group, where it is another one
   */
  public static RelatedPlace of(
      Resource resource,
      String type,
      Optional<String> existenceScope,
      Optional<String> resourceGroupName) {
    String home = resource.id().toLowerCase(Locale.ROOT);
    String parent = resource.type() + "/";
    boolean anyGroup = existenceScope.filter("subscription"::equalsIgnoreCase).isPresent();
    String group =
        resourceGroupName
            .map(name -> subscription(home) + GROUPS + name.toLowerCase(Locale.ROOT))
            .orElseGet(() -> group(home));
    return new RelatedPlace(
        home,
        type.regionMatches(true, 0, parent, 0, parent.length()),
        anyGroup ? Optional.empty() : Optional.of(group));
  }

  /** The id of the subscription, in lower case; of what lies in none the scope itself. */
  static String subscription(String id) {
    return segments(id, 2);
  }

  /** The id of the resource group, in lower case; of what lies in none the scope itself. */
  static String group(String id) {
    return segments(id, id.contains(GROUPS) ? 4 : 2);
  }

  private static String segments(String id, int count) {
    int end = 0;
    for (int i = 0; i < count && end >= 0; i++) {
      end = id.indexOf('/', end + 1);
    }
    return end < 0 ? id : id.substring(0, end);
  }
}
