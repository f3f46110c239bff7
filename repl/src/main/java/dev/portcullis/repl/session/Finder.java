package dev.portcullis.repl.session;

import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.name.NearestNames;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what a user means by a name: by the whole name first, then by a part of it that fits one
 * thing alone. Names compare without case.
 */
public final class Finder {

  private static final int MOST_TOLD = 5;

  /** Among more names than this the nearest one is not looked for. */
  private static final int MOST_COMPARED = 10_000;

  private Finder() {}

  /**
   * The policy of this title, id, name or number in the list of policies.
   *
   * @throws Refusal where there is none, or more than one
   */
  public static CheckedPolicy policy(String asked, List<CheckedPolicy> policies) {
    if (isNumber(asked) && Integer.parseInt(asked) <= policies.size() && !asked.equals("0")) {
      return policies.get(Integer.parseInt(asked) - 1);
    }
    return find(
        "policy",
        asked,
        policies,
        policy -> PolicyShelf.title(policy.definition()),
        List.of(
            policy -> names(policy).anyMatch(asked::equalsIgnoreCase),
            policy -> !isNumber(asked) && names(policy).anyMatch(name -> contains(name, asked))));
  }

  /**
   * The object of this id, name, or part of its id between slashes; or of this number in the list
   * that was shown last, as {@code #3}.
   *
   * @throws Refusal where there is none, or more than one
   */
  public static Resource object(String asked, List<Resource> objects, List<Resource> listed) {
    if (asked.startsWith("#") && isNumber(asked.substring(1))) {
      int number = Integer.parseInt(asked.substring(1));
      if (number < 1 || number > listed.size()) {
        throw new Refusal(
            listed.isEmpty()
                ? "no list was shown yet; `:objects` shows one"
                : "the list that was shown last has no `" + asked + "`");
      }
      return listed.get(number - 1);
    }
    String tail = "/" + asked;
    return find(
        "object",
        asked,
        objects,
        Shown::object,
        List.of(
            object -> object.id().equalsIgnoreCase(asked),
            object -> endsWith(object.id(), tail) || object.name().equalsIgnoreCase(asked),
            object -> contains(object.id(), tail + "/") && object.vaultId().isPresent(),
            object -> contains(object.id(), asked)));
  }

  private static <T> T find(
      String kind,
      String asked,
      List<T> things,
      Function<T, String> name,
      List<Predicate<T>> ways) {
    for (Predicate<T> way : ways) {
      List<T> found = things.stream().filter(way).limit(MOST_TOLD + 1).toList();
      if (found.size() == 1) {
        return found.get(0);
      }
      if (!found.isEmpty()) {
        throw new Refusal(ambiguous(kind, asked, found.stream().map(name).toList()));
      }
    }
    throw new Refusal(missing(kind, asked, things.stream().map(name).toList()));
  }

  private static String ambiguous(String kind, String asked, List<String> names) {
    List<String> told = names.subList(0, Math.min(MOST_TOLD, names.size()));
    return "more than one %s fits `%s`: `%s`%s"
        .formatted(
            kind,
            Shown.line(asked),
            String.join("`, `", told),
            names.size() > MOST_TOLD ? ", and more" : "");
  }

  private static String missing(String kind, String asked, List<String> names) {
    String plural = kind.equals("policy") ? "policies" : "objects";
    String hint = names.isEmpty() ? "`:load PATH` reads some" : "`:" + plural + "` lists them";
    if (names.size() <= MOST_COMPARED) {
      List<String> parts =
          names.stream().flatMap(name -> Stream.concat(Stream.of(name), parts(name))).toList();
      hint = NearestNames.hint(asked, parts).orElse(hint);
    }
    return "there is no %s `%s`; %s".formatted(kind, Shown.line(asked), hint);
  }

  private static Stream<String> parts(String name) {
    return name.contains("/") ? Stream.of(name.split("/")) : Stream.empty();
  }

  private static Stream<String> names(CheckedPolicy policy) {
    Stream<String> id =
        policy.definition().envelope().id().stream()
            .map(written -> written.text())
            .flatMap(text -> Stream.of(text, text.substring(text.lastIndexOf('/') + 1)));
    return Stream.concat(
        Stream.of(PolicyShelf.title(policy.definition())),
        Stream.concat(
            id, policy.definition().envelope().name().stream().map(written -> written.text())));
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]{1,9}");
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static boolean endsWith(String text, String tail) {
    return text.regionMatches(true, text.length() - tail.length(), tail, 0, tail.length());
  }
}
