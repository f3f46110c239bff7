package dev.portcullis.repl.session;

import dev.portcullis.cli.command.LatestVersions;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.slice.SliceFiller;
import dev.portcullis.engine.value.ObjectValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The objects that were read, held in memory by slices, so that a question costs its judging alone.
 * Columns are read off when a question first asks for them, and stay.
 */
public final class HeldObjects {

  private final List<Resource> resources;
  private final Estate estate;
  private final List<Slice> slices = new ArrayList<>();

  private HeldObjects(List<Resource> resources, Estate estate) {
    this.resources = resources;
    this.estate = estate;
    try (SliceFiller filler = new SliceFiller(new Run(estate), slices::add)) {
      resources.forEach(filler::add);
    }
  }

  /** Holds these objects, to be judged by an instant and the API versions of a catalogue. */
  public static HeldObjects of(List<Resource> resources, Instant asOf, AliasCatalog catalog) {
    return new HeldObjects(
        List.copyOf(resources),
        Estate.of(asOf, ObjectValue.EMPTY, resources).withContexts(new LatestVersions(catalog)));
  }

  /** The same objects, to be judged by another instant. */
  public HeldObjects at(Instant asOf) {
    return new HeldObjects(resources, estate.at(asOf));
  }

  /** All objects in the order in which they were read. */
  public List<Resource> all() {
    return resources;
  }

  /** What surrounds them. */
  public Estate estate() {
    return estate;
  }

  /**
   * The slices of these types.
   *
   * @param types in lower case; none of them means every type
   */
  public List<Slice> slices(Set<String> types) {
    return slices.stream()
        .filter(slice -> types.isEmpty() || types.contains(slice.type()))
        .toList();
  }

  /** How many objects there are of each type, by the type as the first of them spells it. */
  public Map<String, Long> countsByType() {
    Map<String, String> spelling = new TreeMap<>();
    Map<String, Long> counts = new TreeMap<>();
    for (Slice slice : slices) {
      String type = slice.resource(0).type();
      String spelled = spelling.computeIfAbsent(type.toLowerCase(Locale.ROOT), any -> type);
      counts.merge(spelled, (long) slice.size(), Long::sum);
    }
    return counts;
  }
}
