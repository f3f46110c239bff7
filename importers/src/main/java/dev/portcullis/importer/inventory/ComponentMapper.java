package dev.portcullis.importer.inventory;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.importer.fact.FactDates;
import dev.portcullis.importer.inventory.InventoryFact.ComponentFact;
import dev.portcullis.importer.inventory.InventoryFact.FaultyFact;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A component with its alias paths at the root: only its dates and its id are looked at. */
final class ComponentMapper {

  private static final Pattern ID =
      Pattern.compile(
          "(?<vault>.+/(vaults|managedHSMs)/[^/]+)/(?<collection>[^/]+)"
              + "/(?<name>[^/]+)(/(?<version>[^/]+))?",
          Pattern.CASE_INSENSITIVE);

  private static final String ROTATION = "scheduledRotationDate";

  private ComponentMapper() {}

  static InventoryFact map(ObjectValue record) {
    Optional<ComponentKind> kind = ComponentKind.ofType(record.text("type"));
    if (kind.isEmpty()) {
      return faulty(
          "`" + record.text("type") + "` is no type of component", "components are of " + types());
    }
    Attributes attributes = Attributes.of(record);
    if (attributes.fault().isPresent()) {
      return new FaultyFact(attributes.fault().get());
    }
    Map<String, Value> facts = new LinkedHashMap<>(record.members());
    facts.keySet().removeIf(key -> List.of("id", "name", "type").contains(key));
    if (facts.containsKey("attributes")) {
      facts.put("attributes", attributes.object());
    }
    Value rotation = record.get(ROTATION);
    if (!rotation.isAbsent()) {
      Optional<Instant> date = FactDates.read(rotation);
      if (date.isEmpty()) {
        return new FaultyFact(Attributes.noDate(ROTATION, rotation));
      }
      facts.put(ROTATION, FactDates.text(date.get()));
    }
    return identified(kind.get(), record, new ObjectValue(facts));
  }

  /** The id tells vault, name and version; a component without one has at least a name. */
  private static InventoryFact identified(
      ComponentKind kind, ObjectValue record, ObjectValue facts) {
    String id = record.text("id");
    if (id.isEmpty() && !record.text("name").isEmpty()) {
      return new ComponentFact(kind, "", "", record.text("name"), record.text("version"), facts);
    }
    Optional<VaultObjectId> url = VaultObjectId.parse(id);
    if (url.isPresent()) {
      return new ComponentFact(
          kind, "", url.get().host(), url.get().name(), url.get().version(), facts);
    }
    Matcher parts = ID.matcher(id);
    if (!parts.matches() || !parts.group("collection").equalsIgnoreCase(kind.collection())) {
      return faulty(
          "`" + id + "` is no id of a component of this type",
          "write the vault's id, then /" + kind.collection() + "/<name>/<version>");
    }
    String version = parts.group("version") == null ? "" : parts.group("version");
    return new ComponentFact(kind, parts.group("vault"), "", parts.group("name"), version, facts);
  }

  private static String types() {
    return String.join(
        ", ", Arrays.stream(ComponentKind.values()).map(kind -> "`" + kind.type() + "`").toList());
  }

  private static FaultyFact faulty(String message, String hint) {
    return new FaultyFact(new RecordFault(DiagnosticCode.MALFORMED_RECORD, message, hint));
  }
}
