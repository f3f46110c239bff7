package dev.portcullis.importer.inventory;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.importer.inventory.InventoryFact.FaultyFact;
import dev.portcullis.importer.inventory.InventoryFact.ResourceFact;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A resource in the shape of Resource Manager: passed on as it is, with its type and its name taken
 * from its id where a query left them out.
 */
final class ResourceMapper {

  private ResourceMapper() {}

  static InventoryFact map(ObjectValue record) {
    String id = record.text("id");
    if (id.isEmpty()) {
      return new FaultyFact(
          new RecordFault(
              DiagnosticCode.MALFORMED_RECORD,
              "a resource of type `" + record.text("type") + "` has no `id`",
              "without its id no assignment can reach it; add it"));
    }
    ResourceId parts = ResourceId.parse(id);
    String type = record.text("type").isEmpty() ? parts.type() : record.text("type");
    if (VaultType.of(type).isPresent() && !(record.get("properties") instanceof ObjectValue)) {
      return new FaultyFact(withoutProperties(type, parts.name()));
    }
    Map<String, Value> members = new LinkedHashMap<>(record.members());
    if (record.text("name").isEmpty()) {
      members.put("name", new TextValue(parts.name()));
    }
    if (record.text("type").isEmpty()) {
      members.put("type", new TextValue(type));
    }
    return new ResourceFact(new ObjectValue(members));
  }

  private static RecordFault withoutProperties(String type, String name) {
    boolean isHsm = VaultType.of(type).filter(kind -> kind == VaultType.MANAGED_HSM).isPresent();
    return new RecordFault(
        DiagnosticCode.VAULT_NOT_READ,
        (isHsm ? "managed HSM `" : "vault `")
            + name
            + "` has no `properties`: a list leaves them out",
        "use what `az keyvault show " + (isHsm ? "--hsm-name " : "--name ") + name + "` prints");
  }
}
