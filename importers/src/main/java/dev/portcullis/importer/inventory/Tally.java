package dev.portcullis.importer.inventory;

import dev.portcullis.importer.input.InputKind;
import dev.portcullis.importer.input.InputLog;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Counts what a file holds and what of it could not be used. */
final class Tally {

  private final Map<InputKind, Long> kinds = new EnumMap<>(InputKind.class);
  private final Map<Shortfall, Long> shortfalls = new EnumMap<>(Shortfall.class);

  void count(InputKind kind) {
    kinds.merge(kind, 1L, Long::sum);
  }

  void count(Shortfall shortfall) {
    shortfalls.merge(shortfall, 1L, Long::sum);
  }

  void count(Collection<Shortfall> several) {
    several.forEach(this::count);
  }

  /** Tells all of it. */
  void tell(String file, InputLog log) {
    kinds.forEach((kind, count) -> log.read(file, kind, count));
    shortfalls.forEach((shortfall, count) -> shortfall.tell(file, count, log));
  }
}
