package dev.portcullis.bench.data;

import java.util.SplittableRandom;

/**
 * Makes components out of a seed: each from its own number, so that any of them can be made without
 * those before it, and a stream of them needs no memory.
 */
public final class ComponentGenerator {

  /** The instant as of which the data is judged: 2026-06-01. */
  public static final long NOW = 17_802_720_000_000_000L;

  private static final long DAY = 864_000_000_000L;
  private static final long SECOND = 10_000_000L;
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final long MIX = 0x94D049BB133111EBL;
  private static final int COMPONENTS_OF_A_VAULT = 1_000;
  private static final String SUBSCRIPTION = "/subscriptions/6f1b7c02-3a5d-4e88-9c1e-0d2f4b8a7e61";
  private static final int[] RSA_SIZES = {2048, 3072, 4096, 4096};
  private static final String[] CURVES = {"P-256", "P-384", "P-521", "P-256", "P-256K"};

  private final long seed;

  /** Makes a generator; equal seeds give equal components. */
  public ComponentGenerator(long seed) {
    this.seed = seed;
  }

  /** The component of a number, from 0. */
  public Component component(long number) {
    // Mixed, since generators of neighbouring seeds give the same numbers a step apart.
    SplittableRandom random = new SplittableRandom(seed ^ Long.rotateLeft(number * STEP, 29) * MIX);
    int kind = random.nextInt(100);
    if (kind < 45) {
      return key(number, false, random);
    }
    if (kind < 80) {
      return secret(number, random);
    }
    return kind < 97 ? certificate(number, random) : key(number, true, random);
  }

  private static Key key(long number, boolean ofHsm, SplittableRandom random) {
    String name = "k" + number;
    boolean hardware = ofHsm || random.nextInt(10) < 6;
    boolean curved = random.nextInt(10) < 4;
    String oct = ofHsm ? "oct-HSM" : "oct";
    String asymmetric = (curved ? "EC" : "RSA") + (hardware ? "-HSM" : "");
    String keyType = random.nextInt(50) == 0 ? oct : asymmetric;
    boolean sized = !keyType.startsWith("EC");
    int keySize =
        keyType.equals(oct)
            ? 128 << random.nextInt(2)
            : RSA_SIZES[random.nextInt(RSA_SIZES.length)];
    long createdOn = daysAgo(random, random.nextInt(4) == 0 ? 900 : 400);
    return new Key(
        id(number, ofHsm ? "managedHSMs" : "vaults", "keys", name),
        name,
        ofHsm,
        keyType,
        sized ? keySize : Component.NO_NUMBER,
        keyType.startsWith("EC") ? CURVES[random.nextInt(CURVES.length)] : "",
        createdOn,
        random.nextInt(4) == 0 ? createdOn + random.nextInt(60) * DAY : Component.NO_DATE,
        random.nextInt(12) == 0 ? Component.NO_DATE : createdOn + (random.nextInt(700) + 200) * DAY,
        ofHsm || random.nextInt(8) == 0
            ? Component.NO_DATE
            : createdOn + (random.nextInt(340) + 30) * DAY);
  }

  private static Secret secret(long number, SplittableRandom random) {
    String name = "s" + number;
    long createdOn = daysAgo(random, random.nextInt(6) == 0 ? 900 : 200);
    return new Secret(
        id(number, "vaults", "secrets", name),
        name,
        random.nextInt(4) == 0 ? "" : "application/x-" + random.nextInt(6),
        createdOn,
        random.nextInt(4) == 0 ? createdOn + random.nextInt(60) * DAY : Component.NO_DATE,
        random.nextInt(8) == 0 ? Component.NO_DATE : createdOn + (random.nextInt(360) + 90) * DAY);
  }

  private static Certificate certificate(long number, SplittableRandom random) {
    String name = (random.nextInt(50) == 0 ? "tmp-" : "c") + number;
    boolean curved = random.nextInt(10) < 3;
    boolean hardware = random.nextInt(10) < 2;
    long createdOn = daysAgo(random, 400);
    int months = random.nextInt(8) == 0 ? 24 : 12;
    boolean byDays = random.nextBoolean();
    boolean integrated = random.nextInt(10) < 7;
    return new Certificate(
        id(number, "vaults", "certificates", name),
        name,
        (curved ? "EC" : "RSA") + (hardware ? "-HSM" : ""),
        curved ? Component.NO_NUMBER : RSA_SIZES[random.nextInt(RSA_SIZES.length)],
        curved ? CURVES[random.nextInt(CURVES.length)] : "",
        integrated ? (random.nextBoolean() ? "DigiCert" : "GlobalSign") : "Self",
        random.nextInt(6) == 0
            ? "Fabrikam CA"
            : random.nextInt(20) == 0 ? "Unknown CA" : "Contoso Issuing CA " + random.nextInt(4),
        byDays ? 20 + random.nextInt(60) : Component.NO_NUMBER,
        byDays ? Component.NO_NUMBER : 50 + random.nextInt(36),
        months,
        createdOn,
        createdOn + months * 30L * DAY);
  }

  /** An instant in the past, on the second. */
  private static long daysAgo(SplittableRandom random, int days) {
    return NOW - random.nextLong(days * 86_400L) * SECOND;
  }

  private static String id(long number, String vaults, String collection, String name) {
    long vault = number / COMPONENTS_OF_A_VAULT;
    return SUBSCRIPTION
        + "/resourceGroups/rg-"
        + vault / 16
        + "/providers/Microsoft.KeyVault/"
        + vaults
        + "/kv-"
        + vault
        + "/"
        + collection
        + "/"
        + name;
  }
}
