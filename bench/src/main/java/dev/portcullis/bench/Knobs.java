package dev.portcullis.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is measured, and for how long.
 *
 * @param sections the parts of the table
 * @param components how many components are judged and scanned
 * @param largest the largest inventory that is scanned, in components
 * @param seconds how long one measurement takes
 * @param rounds how many measurements are taken of each figure; the median counts
 * @param seed where the components come from
 * @param soak how many minutes the monitor is kept busy to see whether its memory grows; 0 for none
 * @param charts the folder that charts are written to; none where it is empty
 */
record Knobs(
    Set<String> sections,
    int components,
    int largest,
    int seconds,
    int rounds,
    long seed,
    int soak,
    String charts) {

  private static final List<String> SECTIONS =
      List.of("judging", "scanning", "sizes", "rules", "startup", "live");

  private static final String USAGE =
      """
      bench/run [--sections judging,scanning,sizes,rules,startup,live]
                [--components 1000000] [--largest 1000000] [--seconds 2] [--rounds 5] [--seed 1]
                [--soak 0] [--charts FOLDER]\
      """;

  Knobs {
    sections = Set.copyOf(sections);
  }

  /**
   * The knobs of a command line.
   *
   * @throws IllegalArgumentException with the usage where it is none
   */
  static Knobs parse(String... arguments) {
    Set<String> sections = new TreeSet<>(SECTIONS);
    int components = 1_000_000;
    int largest = 1_000_000;
    int seconds = 2;
    int rounds = 5;
    long seed = 1;
    int soak = 0;
    String charts = "";
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      String value = arguments[i + 1];
      switch (arguments[i]) {
        case "--sections" -> sections = new TreeSet<>(List.of(value.split(",")));
        case "--components" -> components = Integer.parseInt(value);
        case "--largest" -> largest = Integer.parseInt(value);
        case "--seconds" -> seconds = Integer.parseInt(value);
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--seed" -> seed = Long.parseLong(value);
        case "--soak" -> soak = Integer.parseInt(value);
        case "--charts" -> charts = value;
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    if (arguments.length % 2 != 0 || !SECTIONS.containsAll(sections)) {
      throw new IllegalArgumentException(USAGE);
    }
    return new Knobs(sections, components, largest, seconds, rounds, seed, soak, charts);
  }

  /** Where inventories and policies are put while they are measured. */
  Path folder() {
    return Path.of("bench/target/data");
  }
}
