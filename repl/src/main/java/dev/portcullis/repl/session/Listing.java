package dev.portcullis.repl.session;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.Style;
import dev.portcullis.engine.fact.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A list too long for one look: shown a page at a time. Objects in it have numbers, by which later
 * commands can name them.
 */
public final class Listing {

  /** How many objects a page has. */
  public static final int PAGE = 10;

  /** How many entries a page of any other list has. */
  private static final int LONG_PAGE = 20;

  private final Console console;
  private List<Resource> objects = List.of();
  private IntFunction<String> entries = index -> "";
  private int size;
  private int shown;

  Listing(Console console) {
    this.console = console;
  }

  /** Shows the first page of a list of objects, after a line of headings where there is one. */
  public void showObjects(List<Resource> listed, IntFunction<String> lines) {
    objects = List.copyOf(listed);
    begin(listed.size(), lines, PAGE);
  }

  /**
   * Shows the first page of a list of other things; the objects listed before keep their numbers.
   */
  public void show(int length, IntFunction<String> lines) {
    begin(length, lines, LONG_PAGE);
  }

  private void begin(int length, IntFunction<String> lines, int page) {
    entries = lines;
    size = length;
    shown = 0;
    more(page);
  }

  /** Shows the next so many entries. */
  public void more(int number) {
    int until = (int) Math.min(size, (long) shown + number);
    while (shown < until) {
      console.out().println(entries.apply(shown++));
    }
    if (shown < size) {
      String rest = Shown.number(size - shown) + " more: `:more` shows the next, `:all` the rest";
      console.out().println("  " + Style.FAINT.on(rest, console.colored()));
    }
  }

  /** How many entries were not shown yet. */
  public int left() {
    return size - shown;
  }

  /** The objects of the list of objects that was shown last, shown or not. */
  public List<Resource> objects() {
    return objects;
  }

  /** Forgets all lists. */
  void forget() {
    objects = List.of();
    size = 0;
    shown = 0;
  }

  /** What objects are called in a list: without versions where that leaves no two alike. */
  public static Function<Resource, String> names(List<Resource> listed) {
    Set<String> seen = new HashSet<>();
    boolean distinct = listed.stream().map(Shown::brief).allMatch(seen::add);
    return distinct ? Shown::brief : Shown::object;
  }

  /** The number of an object in its list, as wide as the widest. */
  public static String number(int index, int size) {
    String widest = String.valueOf(size);
    return " ".repeat(widest.length() - String.valueOf(index + 1).length()) + "#" + (index + 1);
  }

  /** The entries of a list that is written out. */
  public static IntFunction<String> of(List<String> lines) {
    return new ArrayList<>(lines)::get;
  }
}
