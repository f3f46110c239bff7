package dev.portcullis.engine.fact;

/** How reports sort what is judged. */
public enum ResourceKind {
  /** A key vault or a managed HSM. */
  VAULT,
  /** A key, a secret or a certificate in one. */
  COMPONENT,
  /** Any other resource. */
  RESOURCE;

  /** The kind of resources of a type; types compare without case. */
  public static ResourceKind of(String type) {
    if (type.equalsIgnoreCase("Microsoft.KeyVault/vaults")
        || type.equalsIgnoreCase("Microsoft.KeyVault/managedHSMs")) {
      return VAULT;
    }
    return startsWith(type, "Microsoft.KeyVault.Data/")
            || startsWith(type, "Microsoft.ManagedHSM.Data/")
        ? COMPONENT
        : RESOURCE;
  }

  private static boolean startsWith(String type, String provider) {
    return type.regionMatches(true, 0, provider, 0, provider.length());
  }
}
