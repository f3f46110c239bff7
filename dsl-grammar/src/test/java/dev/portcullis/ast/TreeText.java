package dev.portcullis.ast;

import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A tree as indented text, without its places: one part a line, absent parts left out, members of
 * {@code metadata} by their keys, as their order means nothing. Two trees are the same apart from
 * their places if and only if their texts are equal.
 */
public final class TreeText {

  private final StringBuilder out = new StringBuilder();

  private TreeText() {}

  /** The text of a node, or of a list of them. */
  public static String of(Object tree) {
    TreeText text = new TreeText();
    if (tree instanceof List<?> list) {
      list.forEach(element -> text.write("-", element, 0));
    } else {
      text.write("", tree, 0);
    }
    return text.out.toString();
  }

  private void write(String label, Object value, int depth) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> write(label, present, depth));
    } else if (value instanceof List<?> list) {
      line(label, list.isEmpty() ? "none" : "", depth);
      list.forEach(element -> write("-", element, depth + 1));
    } else if (value instanceof Name name) {
      line(label, quoted(name.text()), depth);
    } else if (value instanceof Record part) {
      line(label, part.getClass().getSimpleName(), depth);
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        Object inner = component(part, component);
        if (component.getName().equals("metadata")) {
          inner = sorted((Optional<?>) inner);
        }
        if (!(inner instanceof Span)) {
          write(component.getName() + ":", inner, depth + 1);
        }
      }
    } else {
      line(label, value instanceof String text ? quoted(text) : value.toString(), depth);
    }
  }

  private static Optional<?> sorted(Optional<?> metadata) {
    return metadata.map(
        value ->
            value instanceof JsonObject object
                ? new JsonObject(
                    object.span(),
                    object.members().stream()
                        .sorted(Comparator.comparing(member -> member.key().text()))
                        .toList())
                : value);
  }

  private void line(String label, String text, int depth) {
    String separator = label.isEmpty() || text.isEmpty() ? "" : " ";
    out.append("  ".repeat(depth)).append(label).append(separator).append(text).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r") + "'";
  }

  private static Object component(Record part, RecordComponent component) {
    try {
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(component.toString(), unreadable);
    }
  }
}
