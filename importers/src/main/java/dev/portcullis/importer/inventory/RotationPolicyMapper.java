package dev.portcullis.importer.inventory;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.importer.fact.Members;
import dev.portcullis.importer.inventory.InventoryFact.FaultyFact;
import dev.portcullis.importer.inventory.InventoryFact.Rotation;
import dev.portcullis.importer.inventory.InventoryFact.Rotation.AfterCreation;
import dev.portcullis.importer.inventory.InventoryFact.Rotation.BeforeExpiry;
import dev.portcullis.importer.inventory.InventoryFact.RotationPolicyFact;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The rotation policy of a key, as the service prints it, or flattened as some versions of the
 * command line do. Only its action to rotate counts; the one to notify changes nothing.
 */
final class RotationPolicyMapper {

  private RotationPolicyMapper() {}

  static InventoryFact map(ObjectValue record, VaultObjectId key) {
    List<Value> actions =
        record.get("lifetimeActions") instanceof ArrayValue array ? array.elements() : List.of();
    for (Value action : actions) {
      if (isRotation(action)) {
        return rotation(action, key);
      }
    }
    return new RotationPolicyFact(key.host(), key.name(), Optional.empty());
  }

  private static boolean isRotation(Value action) {
    Value named = Members.at(action, "action");
    String type = named instanceof TextValue text ? text.text() : Members.text(named, "type");
    return type.equalsIgnoreCase("Rotate");
  }

  private static InventoryFact rotation(Value action, VaultObjectId key) {
    Value trigger = Members.either(Members.at(action, "trigger"), action);
    String after = Members.text(trigger, "timeAfterCreate");
    String before = Members.text(trigger, "timeBeforeExpiry");
    try {
      Optional<Rotation> rotation =
          after.isEmpty()
              ? Optional.of(before)
                  .filter(text -> !text.isEmpty())
                  .map(text -> new BeforeExpiry(Period.parse(text)))
              : Optional.of(new AfterCreation(Period.parse(after)));
      return new RotationPolicyFact(key.host(), key.name(), rotation);
    } catch (DateTimeException e) {
      return new FaultyFact(
          new RecordFault(
              DiagnosticCode.MALFORMED_RECORD,
              "`" + (after.isEmpty() ? before : after) + "` is no period of days, months or years",
              "write it like P90D or P18M"));
    }
  }
}
