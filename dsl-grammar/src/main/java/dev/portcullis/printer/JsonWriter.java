package dev.portcullis.printer;

import java.util.Locale;

/** Writes JSON as published files have it: two spaces a level, each member on a line of its own. */
final class JsonWriter {

  private final StringBuilder out = new StringBuilder();
  private int depth;
  private boolean empty = true;
  private boolean afterKey;

  /** Begins an object; its members follow, each a key and a value. */
  JsonWriter beginObject() {
    return begin('{');
  }

  /** Ends the object that was begun last. */
  JsonWriter endObject() {
    return end('}');
  }

  /** Begins an array; its elements follow. */
  JsonWriter beginArray() {
    return begin('[');
  }

  /** Ends the array that was begun last. */
  JsonWriter endArray() {
    return end(']');
  }

  /** Writes a key; its value follows. */
  JsonWriter key(String key) {
    nextLine();
    quote(key);
    out.append(": ");
    afterKey = true;
    return this;
  }

  /** Writes a string. */
  JsonWriter text(String text) {
    beginValue();
    quote(text);
    return this;
  }

  /** Writes a number, {@code true}, {@code false} or {@code null} as it is given. */
  JsonWriter literal(String literal) {
    beginValue();
    out.append(literal);
    return this;
  }

  /** All that was written, ended by a line feed. */
  String finish() {
    return out.append('\n').toString();
  }

  private JsonWriter begin(char bracket) {
    beginValue();
    out.append(bracket);
    depth++;
    empty = true;
    return this;
  }

  private JsonWriter end(char bracket) {
    depth--;
    if (!empty) {
      indent();
    }
    out.append(bracket);
    empty = false;
    return this;
  }

  private void beginValue() {
    if (!afterKey && depth > 0) {
      nextLine();
    }
    afterKey = false;
  }

  private void nextLine() {
    if (!empty) {
      out.append(',');
    }
    empty = false;
    indent();
  }

  private void indent() {
    out.append('\n').append("  ".repeat(depth));
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isHighSurrogate(character)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(character).append(text.charAt(i + 1));
        i++;
      } else {
        escape(character);
      }
    }
    out.append('"');
  }

  private void escape(char character) {
    switch (character) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (character < ' ' || Character.isSurrogate(character)) {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
        } else {
          out.append(character);
        }
      }
    }
  }
}
