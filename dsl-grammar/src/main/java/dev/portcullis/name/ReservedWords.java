package dev.portcullis.name;

import java.util.Set;
import java.util.regex.Pattern;

/** The words that begin or join conditions and clauses, and so are no names of their own. */
public final class ReservedWords {

  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private static final Set<String> RESERVED =
      Set.of(
          "all",
          "and",
          "any",
          "contains",
          "count",
          "every",
          "exists",
          "false",
          "field",
          "for",
          "has",
          "if",
          "in",
          "initiative",
          "is",
          "json",
          "like",
          "matches",
          "none",
          "not",
          "null",
          "or",
          "policy",
          "then",
          "true",
          "value",
          "when",
          "where");

  private ReservedWords() {}

  /** Whether a text looks like a word: letters, digits and underscores. */
  public static boolean isWord(String text) {
    return WORD.matcher(text).matches();
  }

  /** Whether a text can stand as a name without quotes. */
  public static boolean isName(String text) {
    return isWord(text) && !RESERVED.contains(text);
  }

  /** All reserved words. */
  public static Set<String> all() {
    return RESERVED;
  }
}
