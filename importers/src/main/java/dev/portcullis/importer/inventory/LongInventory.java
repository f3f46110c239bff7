package dev.portcullis.importer.inventory;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.importer.input.InputFile;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.ComponentPlacer.Placement;
import dev.portcullis.importer.inventory.InventoryFact.ComponentFact;
import dev.portcullis.importer.inventory.InventoryFact.FaultyFact;
import dev.portcullis.importer.inventory.InventoryFact.NoFact;
import dev.portcullis.importer.inventory.InventoryFact.PlacedFact;
import dev.portcullis.importer.inventory.InventoryFact.ResourceFact;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * An inventory that is too long to hold: read again from its file whenever it is asked for. Each of
 * its objects counts, since what came before is forgotten; versions of one object are not told
 * apart.
 */
record LongInventory(InputFile file, ComponentPlacer placer) {

  ResourceStream open(InputLog log) {
    return new Reading(log);
  }

  private final class Reading implements ResourceStream {

    private final RecordFile records;
    private final InputLog log;
    private final Tally tally = new Tally();
    private final Set<RecordFault> told = new HashSet<>();
    private Optional<Resource> next = Optional.empty();
    private boolean ended;

    Reading(InputLog log) {
      this.records = new RecordFile(file, log);
      this.log = log;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && !ended) {
        Optional<ReadRecord> record = records.next();
        if (record.isPresent()) {
          next = resource(record.get());
        } else {
          ended = true;
          tally.tell(file.name(), log);
        }
      }
      return next.isPresent();
    }

    @Override
    public Resource next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Resource resource = next.orElseThrow();
      next = Optional.empty();
      return resource;
    }

    private Optional<Resource> resource(ReadRecord record) {
      tally.count(record.leftOut());
      Origin origin = records.origin(record.offset());
      InventoryFact fact = record.fact();
      if (fact instanceof ResourceFact resource) {
        tally.count(VaultType.inputKind(resource.content()));
        return Optional.of(new Resource(resource.content()));
      }
      if (fact instanceof PlacedFact component) {
        return counted(component);
      }
      if (fact instanceof ComponentFact component) {
        return component(component, origin);
      }
      if (fact instanceof NoFact nothing) {
        tally.count(nothing.reason());
      } else if (fact instanceof FaultyFact faulty) {
        log.fault(origin.diagnostic(faulty.fault()));
      }
      return Optional.empty();
    }

    private Optional<Resource> counted(PlacedFact component) {
      tally.count(component.kind().inputKind());
      tally.countGaps(component);
      return Optional.of(component.resource());
    }

    private Optional<Resource> component(ComponentFact component, Origin origin) {
      Placement placement = placer.place(component, origin.folder(), tally);
      if (placement instanceof Placement.Placed placed) {
        return counted(placed.component());
      }
      RecordFault fault = ((Placement.Homeless) placement).fault();
      if (told.add(fault)) {
        log.fault(origin.diagnostic(fault));
      }
      return Optional.empty();
    }

    @Override
    public void close() {
      records.close();
    }
  }
}
