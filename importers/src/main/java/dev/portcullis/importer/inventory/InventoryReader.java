package dev.portcullis.importer.inventory;

import dev.portcullis.importer.certificate.CertificateFile;
import dev.portcullis.importer.input.InputFile;
import dev.portcullis.importer.input.InputKind;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.InventoryFact.ComponentFact;
import dev.portcullis.importer.inventory.InventoryFact.FaultyFact;
import dev.portcullis.importer.inventory.InventoryFact.NoFact;
import dev.portcullis.importer.inventory.InventoryFact.PlacedFact;
import dev.portcullis.importer.inventory.InventoryFact.ResourceFact;
import dev.portcullis.importer.inventory.InventoryFact.RotationPolicyFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads files of facts, one after the other, and puts together what belongs together when all are
 * read: components and their vaults, keys and their rotation policies, the versions of one object.
 */
public final class InventoryReader {

  private final InputLog log;
  private final VaultDirectory vaults = new VaultDirectory();
  private final ComponentPlacer placer = new ComponentPlacer(vaults);
  private final HeldInventory held;
  private final List<LongInventory> longFiles = new ArrayList<>();

  /** Makes a reader that tells of what it reads. */
  public InventoryReader(InputLog log) {
    this.log = log;
    this.held = new HeldInventory(log);
  }

  /** Reads a file of records, or as much of it as is held; the rest comes as a stream. */
  public void readRecords(InputFile file) {
    int most = file.limits().recordsHeld();
    Tally tally = new Tally();
    List<Located> facts = new ArrayList<>();
    try (RecordFile records = new RecordFile(file, log)) {
      Optional<ReadRecord> record = records.next();
      while (record.isPresent() && facts.size() <= most) {
        tally.count(record.get().leftOut());
        facts.add(new Located(record.get().fact(), records.origin(record.get().offset())));
        record = records.next();
      }
    }
    facts.forEach(this::remember);
    if (facts.size() > most) {
      longFiles.add(new LongInventory(file, placer));
      log.remark(file.name(), "more than " + most + " records: read as a stream");
    } else {
      facts.forEach(fact -> hold(fact, tally));
      tally.tell(file.name(), log);
    }
  }

  /** A fact and where it comes from. */
  record Located(InventoryFact fact, Origin origin) {}

  /** Reads a file with an X.509 certificate; the file's name is that of the certificate. */
  public void readCertificate(InputFile file) {
    CertificateFile.read(file, log)
        .ifPresent(
            certificate -> {
              log.read(file.name(), InputKind.CERTIFICATE, 1);
              held.add(CertificateMapper.map(file.baseName(), certificate), new Origin(file, 0));
            });
  }

  /** What was read, put together. */
  public ResourceSource finish() {
    return new HeldResources(held.resources(placer), longFiles);
  }

  /** What others need in order to be put together, even of a file that is not held. */
  private void remember(Located located) {
    if (located.fact() instanceof ResourceFact resource) {
      vaults.add(resource.content(), located.origin());
    } else if (located.fact() instanceof RotationPolicyFact policy) {
      placer.add(policy);
    }
  }

  private void hold(Located located, Tally tally) {
    InventoryFact fact = located.fact();
    if (fact instanceof ResourceFact resource) {
      tally.count(VaultType.inputKind(resource.content()));
      held.add(resource, located.origin());
    } else if (fact instanceof PlacedFact component) {
      tally.count(component.kind().inputKind());
      held.add(component, located.origin());
    } else if (fact instanceof ComponentFact component) {
      tally.count(component.kind().inputKind());
      held.add(component, located.origin());
    } else if (fact instanceof RotationPolicyFact) {
      tally.count(InputKind.ROTATION_POLICY);
    } else if (fact instanceof NoFact nothing) {
      tally.count(nothing.reason());
    } else if (fact instanceof FaultyFact faulty) {
      log.fault(located.origin().diagnostic(faulty.fault()));
    }
  }
}
