package dev.portcullis.cli.watch;

import dev.portcullis.cli.output.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * What is told while files are read again and again: a note that the reading before told as well is
 * not told once more. Faults are, as long as they are there.
 */
public final class ReadingNotes {

  private static final String NOTE = "note: ";

  private final Console console;
  private Set<String> last = Set.of();

  /** Nothing is told yet. */
  public ReadingNotes(Console console) {
    this.console = console;
  }

  /** Reads, and tells what is new of what that tells. */
  public <T> T during(Function<Console, T> reading) {
    StringWriter told = new StringWriter();
    try {
      return reading.apply(
          new Console(
              console.out(),
              new PrintWriter(told),
              console.in(),
              console.clock(),
              console.colored(),
              console.attended()));
    } finally {
      tellNews(told.toString());
    }
  }

  private void tellNews(String told) {
    Set<String> notes = new HashSet<>();
    told.lines()
        .filter(line -> !line.startsWith(NOTE) || (notes.add(line) && !last.contains(line)))
        .forEach(console.err()::println);
    console.err().flush();
    last = notes;
  }
}
