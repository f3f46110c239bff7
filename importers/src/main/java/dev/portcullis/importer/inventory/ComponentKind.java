package dev.portcullis.importer.inventory;

import dev.portcullis.importer.input.InputKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of component: a part of a vault that policy judges by itself. */
enum ComponentKind {
  KEY("Microsoft.KeyVault.Data/vaults/keys", "keys", InputKind.KEY),
  SECRET("Microsoft.KeyVault.Data/vaults/secrets", "secrets", InputKind.SECRET),
  CERTIFICATE("Microsoft.KeyVault.Data/vaults/certificates", "certificates", InputKind.CERTIFICATE),
  HSM_KEY("Microsoft.ManagedHSM.Data/managedHsms/keys", "keys", InputKind.KEY);

  private final String type;
  private final String collection;
  private final InputKind inputKind;

  ComponentKind(String type, String collection, InputKind inputKind) {
    this.type = type;
    this.collection = collection;
    this.inputKind = inputKind;
  }

  /** Its type in policies. */
  String type() {
    return type;
  }

  /** The part of an id that stands before its name. */
  String collection() {
    return collection;
  }

  /** What is told of it. */
  InputKind inputKind() {
    return inputKind;
  }

  /** The kind with this type, in any case. */
  static Optional<ComponentKind> ofType(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type.equalsIgnoreCase(type)).findFirst();
  }

  /** Whether a type is that of a component, known or not. */
  static boolean isComponentType(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.startsWith("microsoft.keyvault.data/")
        || lower.startsWith("microsoft.managedhsm.data/");
  }
}
