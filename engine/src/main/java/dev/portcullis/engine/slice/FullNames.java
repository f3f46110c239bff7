package dev.portcullis.engine.slice;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the full name of a resource: the names of its parents and its own, joined by slashes. */
public final class FullNames {

  private static final String PROVIDERS = "/providers/";

  private FullNames() {}

  /** What the field gives: missing where nothing tells the name. */
  static Value of(Resource resource) {
    String fullName = textOf(resource);
    return fullName.isEmpty() ? MissingValue.MISSING : new TextValue(fullName);
  }

  /** The name where it has a slash, else what the id tells, else the name alone. */
  public static String textOf(Resource resource) {
    String name = resource.name();
    return name.contains("/") ? name : inId(resource).orElse(name);
  }

  /** Every second part after the provider, one for each step of the type; empty where one lacks. */
  private static Optional<String> inId(Resource resource) {
    String id = resource.id();
    int providers = id.toLowerCase(Locale.ROOT).lastIndexOf(PROVIDERS);
    int names = (int) resource.type().chars().filter(character -> character == '/').count();
    if (providers < 0 || names == 0) {
      return Optional.empty();
    }
    String[] parts = id.substring(providers + PROVIDERS.length()).split("/", -1);
    return 2 * names < parts.length
        ? Optional.of(
            IntStream.rangeClosed(1, names)
                .mapToObj(name -> parts[2 * name])
                .collect(Collectors.joining("/")))
        : Optional.empty();
  }
}
