package dev.portcullis.printer;

import dev.portcullis.name.TypeNames;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes resource types: by their short name, as they stand, or in double quotes. */
final class TypeSpelling {

  private static final String SEGMENT = "[A-Za-z_][A-Za-z0-9_-]*";
  private static final String DOTTED = SEGMENT + "(\\." + SEGMENT + ")*";
  private static final Pattern TYPE = Pattern.compile(DOTTED + "(/" + DOTTED + ")+");

  private TypeSpelling() {}

  static String spelled(String type) {
    return TypeNames.shortName(type)
        .orElseGet(() -> TYPE.matcher(type).matches() ? type : TextSpelling.quoted(type));
  }

  static String spelled(List<String> types) {
    return types.stream().map(TypeSpelling::spelled).collect(Collectors.joining(", "));
  }
}
