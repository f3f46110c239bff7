package dev.portcullis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What short names of fields mean in one place of a policy: the type they belong to, and the
 * elements of the counts around them, the innermost first.
 *
 * <p>The parser asks what a name means; the printer looks for a name that means what it wants.
 */
public final class FieldScope {

  private static final String STAR = "[*]";

  private final Optional<String> type;
  private final List<ElementVariable> variables;

  private FieldScope(Optional<String> type, List<ElementVariable> variables) {
    this.type = type;
    this.variables = List.copyOf(variables);
  }

  /** The scope of the fields of a type; without a type there are plain fields only. */
  public static FieldScope of(Optional<String> type) {
    return new FieldScope(type, List.of());
  }

  /** The scope inside a count. */
  public FieldScope with(ElementVariable variable) {
    List<ElementVariable> inner = new ArrayList<>();
    inner.add(variable);
    inner.addAll(variables);
    return new FieldScope(type, inner);
  }

  /** The type whose fields have short names here. */
  public Optional<String> type() {
    return type;
  }

  /** The elements of the counts around this place, the innermost first. */
  public List<ElementVariable> variables() {
    return variables;
  }

  /** The element that a word stands for. */
  public Optional<ElementVariable> variable(String word) {
    return word.equals(ElementVariable.NAMELESS)
        ? Optional.empty()
        : variables.stream().filter(variable -> variable.name().equals(word)).findFirst();
  }

  /**
   * The field that a short name means, as JSON names it: an element and what is in it, else a plain
   * field, else a field of the type.
   *
   * @param path a short name such as {@code networkAcls.ipRules[*].value}
   * @return nothing where no type is set, and for an element of a value, which has no fields
   */
  public Optional<String> field(String path) {
    String head = head(path);
    Optional<ElementVariable> variable = variable(head);
    if (variable.isPresent()) {
      return variable.get().alias().map(alias -> alias + path.substring(head.length()));
    }
    if (PlainFields.isPlain(path)) {
      return Optional.of(path);
    }
    return type.map(prefix -> prefix + "/" + ComponentFields.path(prefix, path).orElse(path));
  }

  /**
   * The field that a name in backquotes means: the name to the letter, or a field of the type where
   * it begins with a slash.
   */
  public Optional<String> quotedField(String quoted) {
    return quoted.startsWith("/") ? type.map(prefix -> prefix + quoted) : Optional.of(quoted);
  }

  /** The short names that may mean a field, best first; they are yet to be tried. */
  public List<String> candidates(String field) {
    List<String> candidates = new ArrayList<>();
    for (ElementVariable variable : variables) {
      variable
          .alias()
          .filter(alias -> isWithin(field, alias))
          .ifPresent(alias -> candidates.add(variable.name() + field.substring(alias.length())));
    }
    type.filter(prefix -> field.startsWith(prefix + "/"))
        .ifPresent(
            prefix -> {
              String path = field.substring(prefix.length() + 1);
              ComponentFields.lastName(prefix, path).ifPresent(candidates::add);
              candidates.add(path);
            });
    candidates.add(field);
    return candidates;
  }

  /**
   * Whether a condition on this field looks at more than one value: it has a star that is not the
   * element of a count around it.
   */
  public boolean looksAtAll(String field) {
    int bound = 0;
    for (ElementVariable variable : variables) {
      String alias = variable.alias().orElse("");
      boolean isElement =
          !alias.isEmpty()
              && isWithin(field.toLowerCase(Locale.ROOT), alias.toLowerCase(Locale.ROOT));
      bound = Math.max(bound, isElement ? stars(alias) : 0);
    }
    return stars(field) > bound;
  }

  private static boolean isWithin(String field, String alias) {
    return field.startsWith(alias)
        && (field.length() == alias.length()
            || field.charAt(alias.length()) == '.'
            || field.startsWith(STAR, alias.length()));
  }

  private static int stars(String field) {
    int count = 0;
    for (int at = field.indexOf(STAR); at >= 0; at = field.indexOf(STAR, at + STAR.length())) {
      count++;
    }
    return count;
  }

  /** The first word of a path. */
  public static String head(String path) {
    int end = 0;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    return path.substring(0, end);
  }
}
