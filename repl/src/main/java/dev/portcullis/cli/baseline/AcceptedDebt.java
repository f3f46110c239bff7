package dev.portcullis.cli.baseline;

import dev.portcullis.cli.output.BaselineState;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What a file has accepted: docs/schemas/baseline.schema.json. */
public final class AcceptedDebt {

  private static final int MOST_TOLD = 20;

  private final Path file;
  private final Instant asOf;
  private final Map<String, List<AcceptedFinding>> entries = new LinkedHashMap<>();
  private final Set<String> met = new HashSet<>();
  private long accepted;
  private long worse;
  private long due;

  private AcceptedDebt(Path file, Instant asOf) {
    this.file = file;
    this.asOf = asOf;
  }

  /**
   * Reads a file.
   *
   * @param asOf the instant by which dates are judged
   * @throws IOException if it is not there or is no such file; the message says which
   */
  public static AcceptedDebt read(Path file, Instant asOf) throws IOException {
    if (!Files.exists(file)) {
      throw new IOException("there is no baseline " + file + "; --write-baseline makes one");
    }
    AcceptedDebt debt = new AcceptedDebt(file, asOf);
    try {
      Value held = ValueReader.read(Files.readString(file));
      if (!(held instanceof ObjectValue object)
          || !(object.get("accepted") instanceof ArrayValue list)) {
        throw new IOException(file + " is no baseline: it has no list `accepted`");
      }
      int number = 0;
      for (Value each : list.elements()) {
        int at = number++;
        AcceptedFinding entry =
            AcceptedFinding.read(each)
                .orElseThrow(() -> new IOException(file + ": entry " + at + " is malformed"));
        debt.entries.computeIfAbsent(entry.key(), any -> new ArrayList<>()).add(entry);
      }
      return debt;
    } catch (MalformedJson e) {
      throw new IOException(file + " is no baseline: it is no JSON", e);
    }
  }

  /** How a finding stands to the file; empty where it is accepted, so that nobody need be told. */
  public Optional<BaselineState> state(Finding finding) {
    List<AcceptedFinding> known = entries.getOrDefault(AcceptedFinding.key(finding), List.of());
    if (known.isEmpty()) {
      return Optional.of(BaselineState.NEW);
    }
    met.add(AcceptedFinding.key(finding));
    List<AcceptedFinding> covering = known.stream().filter(entry -> entry.covers(finding)).toList();
    if (covering.isEmpty()) {
      worse++;
      return Optional.of(BaselineState.UPDATED);
    }
    if (covering.stream().noneMatch(entry -> entry.until().map(asOf::isBefore).orElse(true))) {
      due++;
      return Optional.of(BaselineState.UNCHANGED);
    }
    accepted++;
    return Optional.empty();
  }

  /** The date that an accepted finding has, to be kept when the file is written anew. */
  Optional<Instant> until(Finding finding) {
    return entries.getOrDefault(AcceptedFinding.key(finding), List.of()).stream()
        .filter(entry -> entry.covers(finding))
        .flatMap(entry -> entry.until().stream())
        .findFirst();
  }

  /** Tells what became of the file in a scan that has ended. */
  public void tell(Consumer<String> notes) {
    notes.accept(
        "baseline %s: %s accepted and not told, %s worse than accepted, %s accepted no longer"
            .formatted(file, "" + accepted, "" + worse, "" + due));
    List<String> stale =
        entries.entrySet().stream()
            .filter(entry -> !met.contains(entry.getKey()))
            .flatMap(entry -> entry.getValue().stream())
            .map(AcceptedFinding::title)
            .toList();
    stale.stream()
        .limit(MOST_TOLD)
        .forEach(title -> notes.accept("baseline: stale, it was not found again: " + title));
    if (stale.size() > MOST_TOLD) {
      notes.accept("baseline: and " + (stale.size() - MOST_TOLD) + " stale entries more");
    }
  }
}
