package dev.portcullis.importer.forge;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;

/**
 * Who signs certificates. Its key is made from its name.
 *
 * @param name its distinguished name, the most general part first
 */
public record Authority(String name, KeyKind kind, AsymmetricCipherKeyPair keys) {

  public static Authority of(String name, KeyKind kind) {
    return new Authority(name, kind, kind.generate("authority " + name));
  }
}
