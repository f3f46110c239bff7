package dev.portcullis.example.boot;

import dev.portcullis.engine.AzureResource;
import dev.portcullis.engine.Request;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;

/**
 * A certificate with an RSA key that somebody wants to make. The constraints say what a request can
 * look like at all, and nothing is null once they hold; whether it is wanted is for the policies.
 *
 * @param caller who asks; a service that knows its callers takes it from there instead
 * @param vault the vault's resource id, by which policies are assigned
 * @param name the certificate's name
 * @param issuer the issuer's name, such as {@code Self}
 * @param keyType the type of its key
 * @param keySize the size of its key, in bits
 * @param validityInMonths how long it shall be valid
 */
record CertificateRequest(
    @NotNull @Pattern(regexp = "\\P{Cntrl}{1,200}") String caller,
    @NotNull @Pattern(regexp = VAULT) String vault,
    @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,127}") String name,
    @NotBlank String issuer,
    @NotNull @Pattern(regexp = "RSA|RSA-HSM") String keyType,
    @NotNull @Min(2048) @Max(4096) Integer keySize,
    @NotNull @Min(1) @Max(1200) Integer validityInMonths) {

  private static final String VAULT =
      "/subscriptions/[^/\\p{Cntrl}]+/resourceGroups/[^/\\p{Cntrl}]+"
          + "/providers/Microsoft.KeyVault/vaults/[A-Za-z][A-Za-z0-9-]{2,23}";

  /** The same in the words of policies. */
  Request toRequest() {
    Map<String, ?> certificate =
        Map.of(
            "type",
            "Microsoft.KeyVault.Data/vaults/certificates",
            "id",
            vault + "/certificates/" + name,
            "name",
            name,
            "issuer",
            Map.of("name", issuer),
            "keyProperties",
            Map.of("keyType", keyType, "keySize", keySize),
            "properties",
            Map.of("validityInMonths", validityInMonths));
    return Request.of("CertificateCreate", caller, AzureResource.of(certificate));
  }
}
