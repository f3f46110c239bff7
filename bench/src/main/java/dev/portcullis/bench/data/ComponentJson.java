package dev.portcullis.bench.data;

import java.time.Instant;

/** Components as a line of JSON each, with the alias paths of policy at the root. */
public final class ComponentJson {

  private static final long TICKS_PER_SECOND = 10_000_000L;

  private final StringBuilder text;

  private ComponentJson(StringBuilder text) {
    this.text = text;
  }

  /** Appends a component and the end of its line. */
  public static void append(Component component, StringBuilder text) {
    ComponentJson json = new ComponentJson(text);
    if (component instanceof Key key) {
      json.key(key);
    } else if (component instanceof Secret secret) {
      json.secret(secret);
    } else {
      json.certificate((Certificate) component);
    }
    text.append("}\n");
  }

  private void key(Key key) {
    begin(key, key.ofHsm() ? "Microsoft.ManagedHSM.Data/managedHsms/keys" : vaultType("keys"));
    attributes(key.createdOn(), key.notBefore(), key.expiresOn());
    text("keyType", key.keyType());
    number("keySize", key.keySize());
    text("ellipticCurveName", key.curve());
    date("scheduledRotationDate", key.rotatedOn());
  }

  private void secret(Secret secret) {
    begin(secret, vaultType("secrets"));
    attributes(secret.createdOn(), secret.notBefore(), secret.expiresOn());
    text("contentType", secret.contentType());
  }

  private void certificate(Certificate certificate) {
    begin(certificate, vaultType("certificates"));
    attributes(certificate.createdOn(), Component.NO_DATE, certificate.expiresOn());
    open("keyProperties");
    text("keyType", certificate.keyType());
    number("keySize", certificate.keySize());
    text("ellipticCurveName", certificate.curve());
    close();
    open("issuer");
    text("name", certificate.issuerName());
    text("commonName", certificate.issuerCommonName());
    close();
    open("lifetimeAction");
    number("daysBeforeExpiry", certificate.daysBeforeExpiry());
    number("lifetimePercentage", certificate.lifetimePercentage());
    close();
    open("properties");
    number("validityInMonths", certificate.validityInMonths());
    close();
  }

  private static String vaultType(String collection) {
    return "Microsoft.KeyVault.Data/vaults/" + collection;
  }

  private void begin(Component component, String type) {
    text.append('{');
    text("id", component.id());
    text("name", component.name());
    text("type", type);
  }

  private void attributes(long createdOn, long notBefore, long expiresOn) {
    open("attributes");
    date("createdOn", createdOn);
    date("notBefore", notBefore);
    date("expiresOn", expiresOn);
    close();
  }

  private void open(String name) {
    name(name);
    text.append('{');
  }

  private void close() {
    text.append('}');
  }

  private void text(String name, String value) {
    if (!value.isEmpty()) {
      name(name);
      text.append('"').append(value).append('"');
    }
  }

  private void number(String name, int value) {
    if (value != Component.NO_NUMBER) {
      name(name);
      text.append(value);
    }
  }

  private void date(String name, long ticks) {
    if (ticks != Component.NO_DATE) {
      text(name, Instant.ofEpochSecond(ticks / TICKS_PER_SECOND).toString());
    }
  }

  private void name(String name) {
    if (text.charAt(text.length() - 1) != '{') {
      text.append(',');
    }
    text.append('"').append(name).append("\":");
  }
}
