package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ObjectName;
import dev.portcullis.engine.fact.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** {@code --object}: which of several objects is meant. */
final class ObjectOption {

  private static final int MOST_NAMES = 5;

  @Option(
      names = "--object",
      paramLabel = "NAME",
      description =
          "Which object, where there are several: its id, the end of its id, or its name. The"
              + " others are its surroundings.")
  private Optional<String> wanted = Optional.empty();

  /** The one object that is meant; tells of it where there is none, or more than one. */
  Optional<Resource> choose(List<Resource> objects, String file, Console console) {
    List<Resource> meant = wanted.map(name -> named(name, objects)).orElse(objects);
    if (meant.size() == 1) {
      return Optional.of(meant.get(0));
    }
    String names =
        (meant.isEmpty() ? objects : meant)
            .stream()
                .map(ObjectName::shortName)
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
    if (meant.isEmpty()) {
      console.error(
          "no object of %s is called `%s`; there are %s"
              .formatted(file, wanted.orElse(""), andMore(names, objects.size())));
    } else {
      console.error(
          "%s objects of %s could be meant; name one with --object: %s"
              .formatted(meant.size(), file, andMore(names, meant.size())));
    }
    return Optional.empty();
  }

  private static String andMore(String names, int count) {
    return count > MOST_NAMES ? names + " and " + (count - MOST_NAMES) + " more" : names;
  }

  /** By the whole id, else by its end, else by the name, else by the name in the id. */
  private static List<Resource> named(String name, List<Resource> objects) {
    String end = "/" + name.toLowerCase(Locale.ROOT);
    return List.<Predicate<Resource>>of(
            object -> object.id().equalsIgnoreCase(name),
            object -> object.id().toLowerCase(Locale.ROOT).endsWith(end),
            object -> object.name().equalsIgnoreCase(name),
            object -> object.id().toLowerCase(Locale.ROOT).contains(end + "/"))
        .stream()
        .map(meant -> objects.stream().filter(meant).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
