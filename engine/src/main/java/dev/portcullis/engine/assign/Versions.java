package dev.portcullis.engine.assign;

import java.util.Comparator;

/** The order of versions, such as {@code 1.10.0-preview}. */
final class Versions {

  /** Major, minor and patch as numbers; of two that share them a preview is the older one. */
  static final Comparator<String> NEWEST_FIRST =
      Comparator.<String>comparingLong(version -> part(version, 0))
          .thenComparingLong(version -> part(version, 1))
          .thenComparingLong(version -> part(version, 2))
          .thenComparing(version -> !version.contains("-"))
          .reversed();

  private Versions() {}

  private static long part(String version, int index) {
    int suffix = version.indexOf('-');
    String[] parts = (suffix < 0 ? version : version.substring(0, suffix)).split("\\.", -1);
    String digits = index < parts.length ? parts[index] : "";
    return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : 0;
  }
}
