package dev.portcullis.engine.assign.reader;

import java.util.Locale;

/** Makes a name for an id out of a title. */
final class Slug {

  private static final int MOST_CHARACTERS = 64;

  private Slug() {}

  /** The letters and digits of a text in lower case, all else a hyphen. */
  static String of(String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.length() > MOST_CHARACTERS ? slug.substring(0, MOST_CHARACTERS) : slug;
  }
}
