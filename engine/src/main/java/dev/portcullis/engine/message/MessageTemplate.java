package dev.portcullis.engine.message;

import java.util.ArrayList;
import java.util.List;

/**
 * The message of a policy: text with placeholders. {@code {keySize}} stands for a field of the
 * judged object, {@code {$minimumRSAKeySize}} for the value of a parameter; a doubled brace is a
 * brace.
 *
 * @param parts text and placeholders in their order
 */
public record MessageTemplate(List<Part> parts) {

  public MessageTemplate {
    parts = List.copyOf(parts);
  }

  /** A part of a message. */
  public sealed interface Part {}

  /** Text that is told as it stands. */
  public record Text(String text) implements Part {}

  /**
   * Stands for a value.
   *
   * @param kind what it names
   * @param name the name, without the dollar sign of a parameter
   * @param start the offset of its opening brace in the message, from 0
   * @param end the offset after its closing brace
   */
  public record Placeholder(Kind kind, String name, int start, int end) implements Part {}

  /** What a placeholder names. */
  public enum Kind {
    FIELD,
    PARAMETER,
    /** Nothing: it is empty, or its brace is never closed. It is told as it is written. */
    NOTHING
  }

  /** Reads a message; every text is one. */
  public static MessageTemplate parse(String message) {
    List<Part> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < message.length()) {
      char c = message.charAt(at);
      boolean doubled = at + 1 < message.length() && message.charAt(at + 1) == c;
      if ((c == '{' || c == '}') && doubled) {
        text.append(c);
        at += 2;
      } else if (c == '{') {
        Placeholder placeholder = placeholder(message, at);
        addText(parts, text);
        parts.add(placeholder);
        at = placeholder.end();
      } else {
        text.append(c);
        at++;
      }
    }
    addText(parts, text);
    return new MessageTemplate(parts);
  }

  /** The placeholders, in their order. */
  public List<Placeholder> placeholders() {
    return parts.stream()
        .filter(Placeholder.class::isInstance)
        .map(Placeholder.class::cast)
        .toList();
  }

  private static Placeholder placeholder(String message, int start) {
    int close = message.indexOf('}', start);
    if (close < 0) {
      return new Placeholder(Kind.NOTHING, message.substring(start), start, message.length());
    }
    String name = message.substring(start + 1, close).strip();
    boolean parameter = name.startsWith("$");
    String bare = parameter ? name.substring(1).strip() : name;
    if (bare.isEmpty()) {
      return new Placeholder(Kind.NOTHING, message.substring(start, close + 1), start, close + 1);
    }
    return new Placeholder(parameter ? Kind.PARAMETER : Kind.FIELD, bare, start, close + 1);
  }

  private static void addText(List<Part> parts, StringBuilder text) {
    if (!text.isEmpty()) {
      parts.add(new Text(text.toString()));
      text.setLength(0);
    }
  }
}
