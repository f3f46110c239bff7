package dev.portcullis.bench.peer;

import dev.portcullis.bench.data.ComponentGenerator;
import java.util.List;

/**
 * The values of the policies' parameters, for the peers that do not read our language. Durations
 * and instants are ticks of 100 nanoseconds.
 */
public final class Limits {

  static final long DAY = 864_000_000_000L;
  static final long NOW = ComponentGenerator.NOW;
  static final long SOON_FOR_CERTIFICATES = NOW + 30 * DAY;
  static final long SOON_FOR_KEYS = NOW + 90 * DAY;
  static final long SOON_FOR_SECRETS = NOW + 30 * DAY;
  static final long LONGEST_ACTIVE = 730 * DAY;
  static final long LONGEST_KEY = 730 * DAY;
  static final long LONGEST_SECRET = 365 * DAY;
  static final long LONGEST_ROTATION = 365 * DAY;
  static final int LEAST_RSA = 3072;
  static final int LEAST_AES = 256;
  static final int LEAST_DAYS = 30;
  static final int MOST_PERCENT = 80;
  static final int MOST_MONTHS = 12;

  /** The curves that are allowed. Public for the expressions that name it. */
  public static final List<String> CURVES = List.of("P-256", "P-384", "P-521");

  /** The types of keys that are allowed. */
  public static final List<String> KEY_TYPES = List.of("RSA", "RSA-HSM", "EC", "EC-HSM");

  /** The types of keys that certificates may have. */
  public static final List<String> CERTIFICATE_KEY_TYPES = List.of("RSA", "RSA-HSM", "EC");

  /** The types of keys that hardware keeps. */
  public static final List<String> HARDWARE = List.of("RSA-HSM", "EC-HSM");

  /** The types of keys on elliptic curves. */
  public static final List<String> CURVED = List.of("EC", "EC-HSM");

  /** The RSA types of keys. */
  public static final List<String> RSA = List.of("RSA", "RSA-HSM");

  /** The authorities that are integrated. */
  public static final List<String> AUTHORITIES = List.of("DigiCert", "GlobalSign");

  private Limits() {}
}
