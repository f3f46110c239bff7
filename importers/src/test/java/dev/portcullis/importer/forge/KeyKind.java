package dev.portcullis.importer.forge;

import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;

/** A kind of key that Key Vault makes. */
public enum KeyKind {
  RSA_2048(2048),
  RSA_3072(3072),
  RSA_4096(4096),
  EC_P256("secp256r1"),
  EC_P384("secp384r1"),
  EC_P521("secp521r1"),
  EC_P256K("secp256k1");

  private static final int CERTAINTY = 80;

  private final int bits;
  private final String curve;

  KeyKind(int bits) {
    this.bits = bits;
    this.curve = "";
  }

  KeyKind(String curve) {
    this.bits = 0;
    this.curve = curve;
  }

  boolean isEllipticCurve() {
    return !curve.isEmpty();
  }

  AsymmetricCipherKeyPair generate(String seed) {
    if (isEllipticCurve()) {
      ASN1ObjectIdentifier oid = SECNamedCurves.getOID(curve);
      ECKeyPairGenerator generator = new ECKeyPairGenerator();
      generator.init(
          new ECKeyGenerationParameters(
              new ECNamedDomainParameters(oid, CustomNamedCurves.getByOID(oid)),
              SeededRandom.of(seed)));
      return generator.generateKeyPair();
    }
    RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
    generator.init(
        new RSAKeyGenerationParameters(
            BigInteger.valueOf(65537), SeededRandom.of(seed), bits, CERTAINTY));
    return generator.generateKeyPair();
  }
}
