package dev.portcullis.engine.slice;

import dev.portcullis.engine.alias.Alias;
import dev.portcullis.engine.alias.ResolvedField.Aliased;
import dev.portcullis.engine.alias.ResolvedField.Inferred;
import dev.portcullis.engine.alias.ResolvedField.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes out where the values of a property stand: equal texts, equal places in every resource. */
final class PathText {

  private PathText() {}

  static String of(Path field) {
    if (field instanceof Aliased aliased) {
      return aliased.aliases().stream()
          .map(PathText::of)
          .collect(Collectors.joining(" ", "alias(", ")"));
    }
    Inferred inferred = (Inferred) field;
    return inferred.paths().stream()
        .map(path -> ValuePath.of(path).canonical())
        .collect(Collectors.joining(" ", "path(" + typeText(inferred.type()) + ": ", ")"));
  }

  private static String typeText(String type) {
    return CanonicalText.quoted(type.toLowerCase(Locale.ROOT));
  }

  private static String of(Alias alias) {
    return typeText(alias.type())
        + ": "
        + ValuePath.of(alias.path()).canonical()
        + new TreeMap<>(alias.mappings())
            .entrySet().stream()
                .map(
                    version ->
                        " in "
                            + CanonicalText.quoted(version.getKey())
                            + ": "
                            + ValuePath.of(version.getValue().path()).canonical())
                .collect(Collectors.joining());
  }
}
