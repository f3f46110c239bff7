package dev.portcullis.engine.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Takes the text of a template expression apart, by its parentheses alone. */
final class ExpressionText {

  private ExpressionText() {}

  /** Smaller expressions: each argument of a call alone, and the call with a smaller argument. */
  static List<String> parts(String expression) {
    List<String> smaller = new ArrayList<>();
    int open = expression.indexOf('(');
    int close = closing(expression, open);
    if (open < 0 || close < 0) {
      return smaller;
    }
    if (close < expression.length() - 1) {
      smaller.add(expression.substring(0, close + 1));
    }
    List<String> arguments = arguments(expression.substring(open + 1, close));
    smaller.addAll(arguments);
    for (int i = 0; i < arguments.size(); i++) {
      for (String part : parts(arguments.get(i))) {
        List<String> changed = new ArrayList<>(arguments);
        changed.set(i, part);
        smaller.add(
            expression.substring(0, open + 1)
                + String.join(", ", changed)
                + expression.substring(close));
      }
    }
    return smaller;
  }

  private static List<String> arguments(String list) {
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < list.length(); i++) {
      char character = list.charAt(i);
      quoted ^= character == '\'';
      if (!quoted) {
        depth += character == '(' ? 1 : character == ')' ? -1 : 0;
        if (character == ',' && depth == 0) {
          arguments.add(list.substring(start, i).strip());
          start = i + 1;
        }
      }
    }
    if (!list.isBlank()) {
      arguments.add(list.substring(start).strip());
    }
    return arguments;
  }

  private static int closing(String text, int open) {
    int depth = 0;
    boolean quoted = false;
    for (int i = Math.max(open, 0); i < text.length(); i++) {
      quoted ^= text.charAt(i) == '\'';
      if (!quoted) {
        depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }
}
