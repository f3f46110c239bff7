package dev.portcullis.cli.event;

import dev.portcullis.cli.output.EventLog;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ValueReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads logs of decisions, line by line; what is no decision is told and passed over. */
public final class EventReader {

  private static final int MOST_TOLD = 20;

  private final Consumer<String> faults;
  private long faulty;

  /**
   * Makes a reader.
   *
   * @param faults takes what is wrong, a sentence each
   */
  public EventReader(Consumer<String> faults) {
    this.faults = faults;
  }

  /**
   * Sees to it that all logs are there, before anything is told of any.
   *
   * @throws NoSuchFileException for the first that is not
   */
  public void requireAll(List<Path> logs) throws NoSuchFileException {
    for (Path log : logs) {
      files(log);
    }
  }

  /** Reads a log with what was rotated out of it, the oldest event first. */
  public void read(Path log, Consumer<Event> events) throws IOException {
    for (Path file : files(log)) {
      readFile(file, events);
    }
    if (faulty > MOST_TOLD) {
      faults.accept("and " + (faulty - MOST_TOLD) + " lines more that are no decision");
    }
  }

  /** How many lines were no decision. */
  public long faulty() {
    return faulty;
  }

  private static List<Path> files(Path log) throws NoSuchFileException {
    List<Path> files = new ArrayList<>();
    if (Files.exists(log)) {
      files.add(log);
    }
    for (int age = 1; Files.exists(EventLog.rotated(log, age)); age++) {
      files.add(EventLog.rotated(log, age));
    }
    if (files.isEmpty()) {
      throw new NoSuchFileException(log.toString());
    }
    Collections.reverse(files);
    return files;
  }

  private void readFile(Path file, Consumer<Event> events) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          Optional<Event> event = event(line);
          event.ifPresent(events);
          if (event.isEmpty() && ++faulty <= MOST_TOLD) {
            faults.accept(file + ":" + number + ": no decision stands in this line");
          }
        }
      }
    }
  }

  private static Optional<Event> event(String line) {
    try {
      return Event.of(ValueReader.read(line));
    } catch (MalformedJson e) {
      return Optional.empty();
    }
  }
}
