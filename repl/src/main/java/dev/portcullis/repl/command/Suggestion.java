package dev.portcullis.repl.command;

/**
 * A word that may stand where something is being typed.
 *
 * @param text the word
 * @param description what it is, in a few words; may be empty
 * @param whole whether it is whole, so that a blank may follow; a folder is not
 */
public record Suggestion(String text, String description, boolean whole) {

  /** A whole word. */
  public static Suggestion of(String text, String description) {
    return new Suggestion(text, description, true);
  }
}
