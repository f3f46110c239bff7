package dev.portcullis.printer;

import dev.portcullis.name.ReservedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes texts in our language: in double quotes, as a text block, or bare where that is right. */
final class TextSpelling {

  private static final int WIDEST_LINE = 100;

  private TextSpelling() {}

  /** A text in double quotes, with the escapes of JSON. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      escape(text, i, out);
    }
    return out.append('"').toString();
  }

  /** A name as it stands: bare if it can, else in double quotes. */
  static String nameOrQuoted(String name) {
    return ReservedWords.isName(name) ? name : quoted(name);
  }

  /** The key of an object: any word bare, all else in double quotes. */
  static String key(String key) {
    return ReservedWords.isWord(key) ? key : quoted(key);
  }

  /** Whether a text for people is too long for a line, or has several. */
  static boolean isLong(String text) {
    return text.length() > WIDEST_LINE || text.indexOf('\n') >= 0;
  }

  /** A text that is long or has several lines, as a text block, if it can be one. */
  static Optional<Layout> block(String text) {
    if (!canBeBlock(text)) {
      return Optional.empty();
    }
    List<Layout> lines = new ArrayList<>();
    lines.add(Layout.text("\"\"\""));
    for (String line : text.split("\n", -1)) {
      wrap(line, lines);
    }
    int last = lines.size() - 1;
    lines.set(last, Layout.sequence(lines.get(last), Layout.text("\"\"\"")));
    return Optional.of(Layout.indent(4, Layout.joined(lines, Layout.BREAK)));
  }

  /** A block keeps neither blanks at the ends of lines nor an indent that all lines have. */
  private static boolean canBeBlock(String text) {
    boolean someLineBeginsAtTheMargin = false;
    String[] lines = text.split("\n", -1);
    for (String line : lines) {
      if (line.endsWith(" ")) {
        return false;
      }
      someLineBeginsAtTheMargin |= !line.isEmpty() && line.charAt(0) != ' ';
    }
    return someLineBeginsAtTheMargin
        && !lines[lines.length - 1].isEmpty()
        && text.chars().noneMatch(c -> c < ' ' && c != '\n')
        && !text.contains("\"\"\"")
        && !text.endsWith("\"")
        && text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private static void wrap(String line, List<Layout> lines) {
    String rest = line;
    while (rest.length() > WIDEST_LINE) {
      int end = wrapAt(rest);
      if (end < 0) {
        break;
      }
      lines.add(Layout.text(rest.substring(0, end).replace("\\", "\\\\") + "\\"));
      rest = rest.substring(end);
    }
    lines.add(Layout.text(rest.replace("\\", "\\\\")));
  }

  /** Where a line is broken: after the last blank that fits and has a word behind it. */
  private static int wrapAt(String line) {
    int found = -1;
    for (int at = 1; at < line.length(); at++) {
      boolean wordBegins = line.charAt(at) != ' ' && line.charAt(at - 1) == ' ';
      boolean hasWord = !line.substring(0, at).isBlank();
      if (wordBegins && hasWord) {
        if (at > WIDEST_LINE && found > 0) {
          return found;
        }
        found = at;
      }
    }
    return found;
  }

  private static void escape(String text, int at, StringBuilder out) {
    char character = text.charAt(at);
    switch (character) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (character < ' ') {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
        } else {
          out.append(character);
        }
      }
    }
  }
}
