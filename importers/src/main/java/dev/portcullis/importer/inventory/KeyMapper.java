package dev.portcullis.importer.inventory;

import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.importer.fact.Members;
import dev.portcullis.importer.inventory.InventoryFact.ComponentFact;
import dev.portcullis.importer.inventory.InventoryFact.NoFact;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Locale;

/** A key, as the service or {@code az keyvault key show} prints it. */
final class KeyMapper {

  private KeyMapper() {}

  /** The id of a key: that of its JSON Web Key. */
  static String id(ObjectValue record) {
    String id = Members.text(record, "key", "kid");
    return id.isEmpty() ? record.text("kid") : id;
  }

  static InventoryFact map(ObjectValue record, VaultObjectId id) {
    String type = Members.text(record, "key", "kty");
    if (!(record.get("key") instanceof ObjectValue)) {
      return new NoFact(Shortfall.LISTED_KEY);
    }
    if (type.isEmpty()) {
      return new NoFact(Shortfall.KEY_WITHOUT_TYPE);
    }
    Members facts =
        new Members()
            .put("keyType", type)
            .put("keySize", size(type, Members.text(record, "key", "n")))
            .put("ellipticCurveName", Members.at(record, "key", "crv"))
            .put(
                "keyOperations",
                Members.either(
                    Members.at(record, "key", "key_ops"), Members.at(record, "key", "keyOps")));
    return new ComponentFact(
        ComponentKind.KEY, id.host(), id.name(), id.version(), facts.toObject());
  }

  /**
   * The bits of an RSA key; no read tells those of a symmetric key.
   *
   * @param modulus in Base64, with the alphabet of the service or that of its command line
   */
  private static Value size(String type, String modulus) {
    if (!type.toUpperCase(Locale.ROOT).startsWith("RSA") || modulus.isEmpty()) {
      return MissingValue.MISSING;
    }
    try {
      String padded = modulus.replace('-', '+').replace('_', '/').replace("=", "");
      int bits = new BigInteger(1, Base64.getDecoder().decode(padded)).bitLength();
      return NumberValue.of((bits + 7) / 8 * 8L);
    } catch (IllegalArgumentException e) {
      return MissingValue.MISSING;
    }
  }
}
