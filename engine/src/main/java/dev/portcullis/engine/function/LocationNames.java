package dev.portcullis.engine.function;

import java.util.Locale;

/** The names of regions: {@code East US 2} is {@code eastus2}. */
public final class LocationNames {

  private LocationNames() {}

  /** The form in which a {@code location} condition compares regions: lower case, no blanks. */
  public static String normalize(String location) {
    return location.replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
