package dev.portcullis.importer.inventory;

import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.fact.Members;
import dev.portcullis.importer.inventory.InventoryFact.ComponentFact;
import dev.portcullis.importer.inventory.InventoryFact.FaultyFact;
import dev.portcullis.importer.inventory.InventoryFact.NoFact;
import java.util.Locale;
import java.util.Optional;

/** Tells what a record is, whichever tool printed it, and makes a fact of it. */
final class RecordMapper {

  private RecordMapper() {}

  static InventoryFact map(ObjectValue record) {
    String type = record.text("type");
    if (ComponentKind.isComponentType(type)) {
      return ComponentMapper.map(record);
    }
    if (type.contains("/")
        || record.text("id").toLowerCase(Locale.ROOT).startsWith("/subscriptions/")) {
      return ResourceMapper.map(record);
    }
    if (!record.get("recoveryId").isAbsent() || !record.get("scheduledPurgeDate").isAbsent()) {
      return new NoFact(Shortfall.DELETED_OBJECT);
    }
    String id = record.text("id").isEmpty() ? KeyMapper.id(record) : record.text("id");
    return VaultObjectId.parse(id)
        .map(parsed -> ofVault(record, parsed))
        .orElse(new NoFact(Shortfall.UNKNOWN_RECORD));
  }

  private static InventoryFact ofVault(ObjectValue record, VaultObjectId id) {
    boolean managed = record.get("managed") == BooleanValue.TRUE;
    return switch (id.collection()) {
      case "keys" -> {
        if (!record.get("lifetimeActions").isAbsent()) {
          yield RotationPolicyMapper.map(record, id);
        }
        yield managed
            ? new NoFact(Shortfall.MANAGED_KEY)
            : shared(record, KeyMapper.map(record, id));
      }
      case "secrets" ->
          managed || !record.get("kid").isAbsent()
              ? new NoFact(Shortfall.MANAGED_SECRET)
              : shared(record, secret(record, id));
      default -> shared(record, CertificateMapper.map(record, id));
    };
  }

  private static InventoryFact secret(ObjectValue record, VaultObjectId id) {
    ObjectValue facts = new Members().put("contentType", record.get("contentType")).toObject();
    return new ComponentFact(ComponentKind.SECRET, id.host(), id.name(), id.version(), facts);
  }

  /** Adds what keys, secrets and certificates have in common. */
  private static InventoryFact shared(ObjectValue record, InventoryFact fact) {
    if (!(fact instanceof ComponentFact component)) {
      return fact;
    }
    Attributes attributes = Attributes.of(record);
    Optional<RecordFault> fault = attributes.fault();
    if (fault.isPresent()) {
      return new FaultyFact(fault.get());
    }
    Members facts = new Members().put("attributes", attributes.object());
    component.facts().members().forEach(facts::put);
    return component.with(
        facts.put("tags", record.get("tags")).put("managed", record.get("managed")).toObject());
  }
}
