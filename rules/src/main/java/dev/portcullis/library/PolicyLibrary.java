package dev.portcullis.library;

import dev.portcullis.library.LibraryPolicy.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policies and initiatives that come with Portcullis.
 *
 * <p>An index says what there is, so that a policy is parsed only when somebody asks for it.
 * Threads may share all that this class gives.
 */
public final class PolicyLibrary {

  private PolicyLibrary() {}

  /** Loads the index when it is first asked for. */
  private static final class Index {
    static final List<LibraryPolicy> ENTRIES =
        LibraryFiles.read("index.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Index::entry)
            .toList();

    private static LibraryPolicy entry(String line) {
      String[] columns = line.split("\t", -1);
      return new LibraryPolicy(
          Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)),
          columns[2],
          columns[1],
          columns[3],
          columns[4],
          columns[5],
          columns[6],
          columns[7].isEmpty() ? List.of() : List.of(columns[7].split(" ")),
          columns[8]);
    }
  }

  /** {@return all there is: the policies by folder and name, then the initiatives} */
  public static List<LibraryPolicy> entries() {
    return Index.ENTRIES;
  }

  /** {@return the policies, by folder and name} */
  public static List<LibraryPolicy> policies() {
    return of(Kind.POLICY).toList();
  }

  /** {@return the initiatives, by name} */
  public static List<LibraryPolicy> initiatives() {
    return of(Kind.INITIATIVE).toList();
  }

  /**
   * {@return what is called so; empty where nothing is}
   *
   * @param name a short name, a full id or the last part of one, or a title, in any case
   */
  public static Optional<LibraryPolicy> find(String name) {
    return entries().stream()
        .filter(
            entry ->
                entry.name().equalsIgnoreCase(name)
                    || entry.id().equalsIgnoreCase(name)
                    || entry.shortId().equalsIgnoreCase(name)
                    || entry.title().equalsIgnoreCase(name))
        .findFirst();
  }

  /**
   * {@return what a filter lets pass: what is named so first, then what its page speaks of}
   *
   * @param filter says which entries are wanted
   */
  public static List<LibraryPolicy> find(LibraryFilter filter) {
    return entries().stream()
        .filter(filter)
        .sorted(Comparator.comparing(entry -> !filter.isNamed(entry)))
        .toList();
  }

  private static Stream<LibraryPolicy> of(Kind kind) {
    return entries().stream().filter(entry -> entry.kind() == kind);
  }
}
