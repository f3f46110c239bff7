package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.importer.input.InputKind;
import dev.portcullis.importer.input.InputNote;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what was read and what was not: in full, or summed up. */
public final class InputNotes {

  /** More notes of one kind than this are counted rather than told, unless all are asked for. */
  private static final int MOST_LINES = 5;

  private InputNotes() {}

  /** Tells of each file. */
  public static void tellAll(List<InputNote> notes, Console console) {
    notes.forEach(note -> console.note(note.file() + ": " + note.text()));
  }

  /**
   * Tells in one line what was read, and of the rest the first few.
   *
   * @param howToSeeAll what the user can do to be told of every file
   */
  public static void sumUp(List<InputNote> notes, String howToSeeAll, Console console) {
    Map<InputKind, Long> read = new EnumMap<>(InputKind.class);
    for (InputNote note : notes) {
      if (note instanceof InputNote.Read found) {
        read.merge(found.kind(), found.count(), Long::sum);
      }
    }
    console.note(
        read.isEmpty()
            ? "nothing was read"
            : read.entrySet().stream()
                .map(kind -> kind.getKey().count(kind.getValue()))
                .collect(Collectors.joining(", ", "read ", "")));
    List<InputNote> others =
        notes.stream().filter(note -> !(note instanceof InputNote.Read)).toList();
    tellAll(others.stream().limit(MOST_LINES).toList(), console);
    if (others.size() > MOST_LINES) {
      console.note("and " + (others.size() - MOST_LINES) + " more; " + howToSeeAll);
    }
  }
}
