package dev.portcullis.engine.alias;

import java.util.List;
import java.util.Optional;

/**
 * Tells what the name of a field stands for. Every text stands for something; whether it should is
 * the business of the checker.
 *
 * <p>An alias that no catalogue knows has its path read off its name: {@code properties.a.b} or the
 * same at the root, and the other way round for components. A name that is no plain field, no tag
 * and no alias is a path into the resource.
 */
public final class FieldResolver {

  private static final String TAGS = "tags";
  private static final AliasPath PROPERTIES = AliasPath.parse("properties");

  private final AliasCatalog catalog;

  /** Makes a resolver that knows the aliases of a catalogue. */
  public FieldResolver(AliasCatalog catalog) {
    this.catalog = catalog;
  }

  /** What a field's name stands for; names compare without case. */
  public ResolvedField resolve(String field) {
    Optional<PlainField> plain = PlainField.find(field);
    if (plain.isPresent()) {
      return new ResolvedField.Plain(field, plain.get());
    }
    if (field.equalsIgnoreCase(TAGS)) {
      return new ResolvedField.AllTags(field);
    }
    return tag(field)
        .<ResolvedField>map(tag -> new ResolvedField.Tag(field, tag))
        .orElseGet(() -> property(field));
  }

  private ResolvedField property(String field) {
    List<Alias> aliases = catalog.find(field);
    if (!aliases.isEmpty()) {
      return new ResolvedField.Aliased(field, aliases);
    }
    if (!AliasName.isOne(field)) {
      return new ResolvedField.Inferred(field, "", List.of(AliasPath.parse(field)));
    }
    AliasName name = AliasName.of(field);
    AliasPath atRoot = AliasPath.parse(name.property());
    AliasPath underProperties = atRoot.under(PROPERTIES);
    return new ResolvedField.Inferred(
        field,
        name.type(),
        AliasName.isComponentType(name.type())
            ? List.of(atRoot, underProperties)
            : List.of(underProperties, atRoot));
  }

  private static Optional<String> tag(String field) {
    if (!field.regionMatches(true, 0, TAGS, 0, TAGS.length())) {
      return Optional.empty();
    }
    String rest = field.substring(TAGS.length());
    if (rest.startsWith(".") && rest.length() > 1) {
      return Optional.of(rest.substring(1));
    }
    return rest.startsWith("[") && rest.endsWith("]") && rest.length() > 2
        ? Optional.of(unquoted(rest.substring(1, rest.length() - 1)))
        : Optional.empty();
  }

  private static String unquoted(String name) {
    boolean quoted = name.length() > 1 && name.startsWith("'") && name.endsWith("'");
    return quoted ? name.substring(1, name.length() - 1).replace("''", "'") : name;
  }
}
