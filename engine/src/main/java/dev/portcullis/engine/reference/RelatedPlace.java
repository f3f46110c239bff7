package dev.portcullis.engine.reference;

import dev.portcullis.engine.fact.Resource;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an existence effect looks for related resources: a child type under the resource, an
 * extension on it, any other type in its resource group or subscription.
 *
 * <p>A resource without an id lies nowhere in particular; it is related to every other one.
 *
 * @param resource the resource that {@code if} judges
 * @param child whether the related type is a child of the resource's type
 * @param wholeSubscription whether the related resource may lie in any resource group
 * @param resourceGroup the name of the resource group where that is another one
 */
record RelatedPlace(
    Resource resource, boolean child, boolean wholeSubscription, Optional<String> resourceGroup) {

  private static final String PROVIDERS = "/providers/";
  private static final String GROUPS = "/resourcegroups/";

  static RelatedPlace of(
      Resource resource,
      String type,
      Optional<String> existenceScope,
      Optional<String> resourceGroupName) {
    String parent = resource.type() + "/";
    return new RelatedPlace(
        resource,
        type.regionMatches(true, 0, parent, 0, parent.length()),
        existenceScope.filter("subscription"::equalsIgnoreCase).isPresent(),
        resourceGroupName);
  }

  /** Whether a resource lies here. */
  boolean holds(Resource candidate) {
    String home = resource.id().toLowerCase(Locale.ROOT);
    String place = candidate.id().toLowerCase(Locale.ROOT);
    if (home.isEmpty() || place.isEmpty()) {
      return true;
    }
    if (child) {
      return place.startsWith(home + "/");
    }
    String extended = place.substring(0, Math.max(0, place.lastIndexOf(PROVIDERS)));
    if (extended.contains(PROVIDERS)) {
      return extended.equals(home);
    }
    return wholeSubscription
        ? subscription(extended).equals(subscription(home))
        : group(extended).equals(wantedGroup(home));
  }

  private String wantedGroup(String home) {
    return resourceGroup
        .map(name -> subscription(home) + GROUPS + name.toLowerCase(Locale.ROOT))
        .orElseGet(() -> group(home));
  }

  /** The id of the subscription; of what lies in none the scope itself. */
  private static String subscription(String id) {
    return segments(id, 2);
  }

  /** The id of the resource group; of what lies in none the scope itself. */
  private static String group(String id) {
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
