package dev.portcullis.importer.content;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the beginning of a text in our policy language. */
final class PolicyWords {

  private static final Pattern WORDS = Pattern.compile("([a-z]+)\\s*(\"|[a-z]+)?");

  private static final Set<String> KINDS = Set.of("policy", "initiative");
  private static final Set<String> ORIGINS = Set.of("builtin", "static", "custom");

  private PolicyWords() {}

  /** The text without the blanks and comments that it begins with. */
  static String withoutPrelude(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at) && text.indexOf("*/", at + 2) > 0) {
        at = text.indexOf("*/", at + 2) + 2;
      } else {
        break;
      }
    }
    return text.substring(at);
  }

  /** Whether a text, without its prelude, begins a policy or an initiative. */
  static boolean begin(String text) {
    Matcher words = WORDS.matcher(text);
    if (!words.lookingAt() || words.group(2) == null) {
      return false;
    }
    return words.group(2).equals("\"")
        ? KINDS.contains(words.group(1))
        : ORIGINS.contains(words.group(1)) && KINDS.contains(words.group(2));
  }
}
