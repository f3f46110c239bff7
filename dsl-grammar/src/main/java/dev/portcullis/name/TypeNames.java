package dev.portcullis.name;

import java.util.List;
import java.util.Optional;

/** The resource types that have a short name in our language: {@code key}, {@code vault}, … */
public final class TypeNames {

  private static final List<TypeName> TABLE =
      List.of(
          new TypeName("key", "Microsoft.KeyVault.Data/vaults/keys"),
          new TypeName("secret", "Microsoft.KeyVault.Data/vaults/secrets"),
          new TypeName("certificate", "Microsoft.KeyVault.Data/vaults/certificates"),
          new TypeName("hsmKey", "Microsoft.ManagedHSM.Data/managedHsms/keys"),
          new TypeName("vault", "Microsoft.KeyVault/vaults"),
          new TypeName("hsm", "Microsoft.KeyVault/managedHSMs"));

  private TypeNames() {}

  /** The type that a short name means; case counts. */
  public static Optional<String> type(String shortName) {
    return TABLE.stream()
        .filter(entry -> entry.shortName.equals(shortName))
        .map(TypeName::type)
        .findFirst();
  }

  /** The short name of a type, where it is spelled as the table spells it. */
  public static Optional<String> shortName(String type) {
    return TABLE.stream()
        .filter(entry -> entry.type.equals(type))
        .map(TypeName::shortName)
        .findFirst();
  }

  /** All short names. */
  public static List<String> shortNames() {
    return TABLE.stream().map(TypeName::shortName).toList();
  }

  private record TypeName(String shortName, String type) {}
}
