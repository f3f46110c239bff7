package dev.portcullis.importer.inventory;

import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.input.InputKind;
import java.util.Arrays;
import java.util.Optional;

/** The types of resources that components belong to. */
enum VaultType {
  VAULT("Microsoft.KeyVault/vaults", InputKind.VAULT, "vaultUri"),
  MANAGED_HSM("Microsoft.KeyVault/managedHSMs", InputKind.MANAGED_HSM, "hsmUri");

  private final String type;
  private final InputKind inputKind;
  private final String addressProperty;

  VaultType(String type, InputKind inputKind, String addressProperty) {
    this.type = type;
    this.inputKind = inputKind;
    this.addressProperty = addressProperty;
  }

  /** What a resource is called where it is told what was read. */
  static InputKind inputKind(ObjectValue resource) {
    return of(resource.text("type")).map(type -> type.inputKind).orElse(InputKind.RELATED_RESOURCE);
  }

  /** The member of {@code properties} that holds its address on the data plane. */
  String addressProperty() {
    return addressProperty;
  }

  /** The vault type with this name, in any case. */
  static Optional<VaultType> of(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type.equalsIgnoreCase(type)).findFirst();
  }
}
