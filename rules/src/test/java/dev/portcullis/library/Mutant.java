package dev.portcullis.library;

import dev.portcullis.source.Span;

/**
 * A policy in which one small thing is otherwise.
 *
 * @param what what is otherwise, in one line
 * @param text the whole text of the policy
 */
record Mutant(String what, String text) {

  /** The text of a file with another piece in one place. */
  static Mutant of(String what, Span place, String piece) {
    String text = place.source().text();
    return new Mutant(
        oneLine(place.text()) + " " + what,
        text.substring(0, place.start()) + piece + text.substring(place.end()));
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
