package dev.portcullis.importer.inventory;

import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.importer.input.InputKind;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.InventoryFact.PlacedFact;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Counts what a file holds and what of it could not be used. */
final class Tally {

  private final Map<InputKind, Count> kinds = new EnumMap<>(InputKind.class);
  private final Map<Shortfall, Count> shortfalls = new EnumMap<>(Shortfall.class);

  private static final class Count {

    private long number;
  }

  void count(InputKind kind) {
    kinds.computeIfAbsent(kind, any -> new Count()).number++;
  }

  /** Counts what a component lacks though it should have it. */
  void countGaps(PlacedFact component) {
    if (lacksSize(component)) {
      count(Shortfall.KEY_WITHOUT_SIZE);
    }
  }

  void count(Shortfall shortfall) {
    shortfalls.computeIfAbsent(shortfall, any -> new Count()).number++;
  }

  void count(Collection<Shortfall> several) {
    several.forEach(this::count);
  }

  /** The size of a curve is in its name; all other keys have one of their own. */
  private static boolean lacksSize(PlacedFact component) {
    return component.kind().inputKind() == InputKind.KEY
        && component.resource().get("keySize").isAbsent()
        && !isCurved(component.resource().get("keyType"));
  }

  private static boolean isCurved(Value keyType) {
    return keyType instanceof TextValue text && text.text().regionMatches(true, 0, "EC", 0, 2);
  }

  /** Tells all of it. */
  void tell(String file, InputLog log) {
    kinds.forEach((kind, count) -> log.read(file, kind, count.number));
    shortfalls.forEach((shortfall, count) -> shortfall.tell(file, count.number, log));
  }
}
