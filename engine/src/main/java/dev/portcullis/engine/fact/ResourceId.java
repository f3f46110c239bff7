package dev.portcullis.engine.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the id of a resource says of where it is. Ids compare without case and keep their spelling.
 */
public final class ResourceId {

  private static final Pattern SUBSCRIPTION = caseless("(/subscriptions/[^/]+).*");
  private static final Pattern RESOURCE_GROUP =
      caseless("(/subscriptions/[^/]+/resourceGroups/[^/]+).*");
  private static final Pattern VAULT =
      caseless("(.*?/providers/Microsoft\\.KeyVault/(?:vaults|managedHSMs)/[^/]+).*");

  private ResourceId() {}

  /** The id of the subscription that a resource is in. */
  public static Optional<String> subscription(String id) {
    return first(SUBSCRIPTION, id);
  }

  /** The id of the resource group that a resource is in. */
  public static Optional<String> resourceGroup(String id) {
    return first(RESOURCE_GROUP, id);
  }

  /** The id of the vault or managed HSM that a component is in, or that is meant itself. */
  public static Optional<String> vault(String id) {
    return first(VAULT, id);
  }

  private static Optional<String> first(Pattern pattern, String id) {
    Matcher matcher = pattern.matcher(id);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Pattern caseless(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
