package dev.portcullis.printer;

import dev.portcullis.name.FieldScope;
import dev.portcullis.name.ReservedWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how a field is written in one place of a policy: by the shortest name that means it there.
 */
final class FieldSpelling {

  private static final Pattern TAG = Pattern.compile("tags\\['(.*)'\\]", Pattern.DOTALL);
  private static final String STARS = "[*]";

  private final FieldScope scope;

  FieldSpelling(FieldScope scope) {
    this.scope = scope;
  }

  /** The name of a field without quotes or in backquotes; absent where it can have neither. */
  Optional<String> spelled(String field) {
    return path(field).or(() -> tag(field)).or(() -> quoted(field));
  }

  /** The name of a field in backquotes, in full or after a slash. */
  Optional<String> quoted(String field) {
    return scope
        .type()
        .filter(type -> field.startsWith(type + "/"))
        .map(type -> field.substring(type.length()))
        .filter(FieldSpelling::canBeQuoted)
        .or(() -> Optional.of(field).filter(text -> canBeQuoted(text) && !text.startsWith("/")))
        .map(text -> "`" + text + "`");
  }

  private static boolean canBeQuoted(String text) {
    return !text.isEmpty() && text.indexOf('`') < 0 && text.chars().noneMatch(c -> c < ' ');
  }

  /** The name of a field without quotes. */
  Optional<String> path(String field) {
    return scope.candidates(field).stream()
        .filter(candidate -> scope.field(candidate).filter(field::equals).isPresent())
        .flatMap(candidate -> written(candidate).stream())
        .findFirst();
  }

  private Optional<String> tag(String field) {
    Matcher tag = TAG.matcher(field);
    return tag.matches() && tagsAreTags()
        ? Optional.of("tags[" + TextSpelling.quoted(tag.group(1)) + "]")
        : Optional.empty();
  }

  /** Whether {@code tags[…]} is a tag here, and not the element of a count that is called so. */
  boolean tagsAreTags() {
    return scope.variable("tags").isEmpty();
  }

  /** A path as its words, odd ones in backquotes; absent where it has no such form. */
  private static Optional<String> written(String path) {
    StringBuilder out = new StringBuilder();
    for (String segment : path.split("\\.", -1)) {
      String name = segment;
      int stars = 0;
      while (name.endsWith(STARS)) {
        name = name.substring(0, name.length() - STARS.length());
        stars++;
      }
      boolean isFirst = out.length() == 0;
      boolean isBare = isFirst ? ReservedWords.isName(name) : ReservedWords.isWord(name);
      if (!isBare && (isFirst || name.indexOf('/') >= 0 || !canBeQuoted(name))) {
        return Optional.empty();
      }
      out.append(isFirst ? "" : ".").append(isBare ? name : "`" + name + "`");
      out.append(STARS.repeat(stars));
    }
    return Optional.of(out.toString());
  }
}
