package dev.portcullis.importer.inventory;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.importer.fact.FactDates;
import dev.portcullis.importer.inventory.InventoryFact.ComponentFact;
import dev.portcullis.importer.inventory.InventoryFact.FaultyFact;
import dev.portcullis.importer.inventory.InventoryFact.PlacedFact;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A component with its alias paths at the root: only its dates and its id are looked at. */
final class ComponentMapper {

  /** The member that holds the date of the next rotation. */
  static final String ROTATION = "scheduledRotationDate";

  private ComponentMapper() {}

  static InventoryFact map(ObjectValue record) {
    Optional<ComponentKind> kind = ComponentKind.ofType(record.text("type"));
    if (kind.isEmpty()) {
      return faulty(
          "`" + record.text("type") + "` is no type of component", "components are of " + types());
    }
    Map<String, Value> changes = new LinkedHashMap<>();
    if (record.get("attributes") instanceof ObjectValue written) {
      Attributes attributes = Attributes.of(record);
      if (attributes.fault().isPresent()) {
        return new FaultyFact(attributes.fault().get());
      }
      if (!attributes.object().equals(written)) {
        changes.put("attributes", attributes.object());
      }
    }
    Value rotation = record.get(ROTATION);
    if (!rotation.isAbsent()) {
      Optional<TextValue> date = FactDates.normalize(rotation);
      if (date.isEmpty()) {
        return new FaultyFact(Attributes.noDate(ROTATION, rotation));
      }
      changes.put(ROTATION, date.get());
    }
    return identified(kind.get(), record, changes);
  }

  /** The id tells vault, name and version; a component without one has at least a name. */
  private static InventoryFact identified(
      ComponentKind kind, ObjectValue record, Map<String, Value> changes) {
    String id = record.text("id");
    String name = record.text("name");
    Optional<ComponentId> full = ComponentId.parse(id, kind.collection());
    if (full.isPresent()) {
      if (name.isEmpty()) {
        changes.put("name", new TextValue(full.get().name()));
      }
      return new PlacedFact(kind, new Resource(changed(record, changes)));
    }
    Optional<VaultObjectId> url = VaultObjectId.parse(id);
    if (url.isPresent()) {
      return new ComponentFact(
          kind,
          url.get().host(),
          url.get().name(),
          url.get().version(),
          withoutIdentity(changed(record, changes)));
    }
    if (id.isEmpty() && !name.isEmpty()) {
      return new ComponentFact(
          kind, "", name, record.text("version"), withoutIdentity(changed(record, changes)));
    }
    return faulty(
        "`" + id + "` is no id of a component of this type",
        "write the vault's id, then /" + kind.collection() + "/<name>/<version>");
  }

  private static ObjectValue changed(ObjectValue record, Map<String, Value> changes) {
    if (changes.isEmpty()) {
      return record;
    }
    Map<String, Value> members = new LinkedHashMap<>(record.members());
    members.putAll(changes);
    return new ObjectValue(members);
  }

  private static ObjectValue withoutIdentity(ObjectValue record) {
    Map<String, Value> members = new LinkedHashMap<>(record.members());
    members.keySet().removeAll(List.of("id", "name", "type"));
    return new ObjectValue(members);
  }

  private static String types() {
    return String.join(
        ", ", Arrays.stream(ComponentKind.values()).map(kind -> "`" + kind.type() + "`").toList());
  }

  private static FaultyFact faulty(String message, String hint) {
    return new FaultyFact(new RecordFault(DiagnosticCode.MALFORMED_RECORD, message, hint));
  }
}
