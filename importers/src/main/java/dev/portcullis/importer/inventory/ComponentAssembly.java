package dev.portcullis.importer.inventory;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.importer.fact.FactDates;
import dev.portcullis.importer.fact.Members;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.ComponentPlacer.Placement;
import dev.portcullis.importer.inventory.ComponentPlacer.Placement.Homeless;
import dev.portcullis.importer.inventory.ComponentPlacer.Placement.Placed;
import dev.portcullis.importer.inventory.InventoryFact.ComponentFact;
import dev.portcullis.importer.inventory.InventoryFact.PlacedFact;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts components into their vaults and keeps the current version of each. */
final class ComponentAssembly {

  private final ComponentPlacer placer;
  private final Map<String, Version> current = new LinkedHashMap<>();
  private final Map<Complaint, List<Origin>> homeless = new LinkedHashMap<>();
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  ComponentAssembly(ComponentPlacer placer) {
    this.placer = placer;
  }

  /**
   * A version of an object.
   *
   * @param several whether other versions of the object were read, so that it is known to be the
   *     newest
   */
  private record Version(PlacedFact component, Origin origin, boolean several) {

    Version amongOthers() {
      return new Version(component, origin, true);
    }

    Resource resource() {
      if (!several) {
        return component.resource();
      }
      Members content = new Members();
      component.resource().content().members().forEach(content::put);
      return new Resource(content.put("isNewestVersion", BooleanValue.TRUE).toObject());
    }

    /** Of two versions that do not differ in age, the later reading counts. */
    boolean isOlderThan(Version other) {
      return made().isBefore(other.made());
    }

    private Instant made() {
      return FactDates.read(component.resource().get("attributes", "createdOn"))
          .or(() -> FactDates.read(component.resource().get("attributes", "notBefore")))
          .orElse(Instant.MIN);
    }
  }

  private record Complaint(RecordFault fault, Optional<Path> folder) {}

  void add(ComponentFact component, Origin origin) {
    Placement placement = placer.place(component, origin.folder(), tally(origin));
    if (placement instanceof Placed placed) {
      add(placed.component(), origin);
    } else if (placement instanceof Homeless without) {
      Complaint complaint = new Complaint(without.fault(), origin.folder());
      homeless.computeIfAbsent(complaint, key -> new ArrayList<>()).add(origin);
    }
  }

  void add(PlacedFact component, Origin origin) {
    tally(origin).countGaps(component);
    Version version = new Version(component, origin, false);
    Version other = current.get(component.key());
    if (other == null) {
      current.put(component.key(), version);
    } else if (version.isOlderThan(other)) {
      current.put(component.key(), other.amongOthers());
      tally(origin).count(Shortfall.OLDER_VERSION);
    } else {
      current.put(component.key(), version.amongOthers());
      tally(other.origin()).count(Shortfall.OLDER_VERSION);
    }
  }

  private Tally tally(Origin origin) {
    return tallies.computeIfAbsent(origin.file().name(), name -> new Tally());
  }

  /** The current versions, and what there is to say about the rest. */
  List<Resource> finish(InputLog log) {
    tallies.forEach((file, tally) -> tally.tell(file, log));
    homeless.forEach(
        (complaint, origins) -> {
          RecordFault fault = shared(complaint.fault(), origins.size() - 1);
          log.fault(origins.get(0).diagnostic(fault));
        });
    return current.values().stream().map(Version::resource).toList();
  }

  /** One fault, one diagnostic, however many components share it. */
  private static RecordFault shared(RecordFault fault, int others) {
    return others == 0
        ? fault
        : new RecordFault(
            fault.code(),
            fault.message() + "; the same holds for " + others + " more in this folder",
            fault.hint());
  }
}
