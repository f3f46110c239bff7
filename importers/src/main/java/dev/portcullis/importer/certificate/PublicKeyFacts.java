package dev.portcullis.importer.certificate;

import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.fact.Members;
import java.io.IOException;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The key of a certificate, in the words of Key Vault. */
final class PublicKeyFacts {

  private static final Map<ASN1ObjectIdentifier, Curve> CURVES =
      Map.of(
          SECObjectIdentifiers.secp256r1, new Curve("P-256", 256),
          SECObjectIdentifiers.secp384r1, new Curve("P-384", 384),
          SECObjectIdentifiers.secp521r1, new Curve("P-521", 521),
          SECObjectIdentifiers.secp256k1, new Curve("P-256K", 256));

  private PublicKeyFacts() {}

  private record Curve(String name, int bits) {}

  static ObjectValue of(SubjectPublicKeyInfo key) throws IOException {
    ASN1ObjectIdentifier algorithm = key.getAlgorithm().getAlgorithm();
    if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)
        || algorithm.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
      return rsa(RSAPublicKey.getInstance(key.parsePublicKey()));
    }
    if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      return ellipticCurve(key);
    }
    return new Members().put("keyType", otherName(algorithm)).toObject();
  }

  /** A modulus has a whole number of bytes; a leading zero bit is chance, not a smaller key. */
  private static ObjectValue rsa(RSAPublicKey key) {
    int bytes = (key.getModulus().bitLength() + 7) / 8;
    return new Members()
        .put("keyType", "RSA")
        .put("keySize", NumberValue.of(bytes * 8L))
        .toObject();
  }

  private static ObjectValue ellipticCurve(SubjectPublicKeyInfo key) {
    Members members = new Members().put("keyType", "EC");
    if (key.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier name) {
      Curve curve = CURVES.get(name);
      if (curve != null) {
        members.put("keySize", NumberValue.of(curve.bits()));
      }
      members.put("ellipticCurveName", curve == null ? name.getId() : curve.name());
    }
    return members.toObject();
  }

  private static String otherName(ASN1ObjectIdentifier algorithm) {
    if (algorithm.equals(EdECObjectIdentifiers.id_Ed25519)) {
      return "Ed25519";
    }
    return algorithm.equals(EdECObjectIdentifiers.id_Ed448) ? "Ed448" : algorithm.getId();
  }
}
