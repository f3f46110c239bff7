package dev.portcullis.importer.inventory;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.fact.FactDates;
import dev.portcullis.importer.fact.Members;
import dev.portcullis.importer.inventory.InventoryFact.ComponentFact;
import dev.portcullis.importer.inventory.InventoryFact.PlacedFact;
import dev.portcullis.importer.inventory.InventoryFact.Rotation;
import dev.portcullis.importer.inventory.InventoryFact.RotationPolicyFact;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gives components their vault, their id and what other records say of them. */
final class ComponentPlacer {

  private static final String ROTATION = "scheduledRotationDate";

  private final VaultDirectory vaults;
  private final Map<String, Optional<Rotation>> rotations = new HashMap<>();

  ComponentPlacer(VaultDirectory vaults) {
    this.vaults = vaults;
  }

  /** What came of placing a component. */
  sealed interface Placement {

    /** It has a vault. */
    record Placed(PlacedFact component) implements Placement {}

    /** Its vault is not known. */
    record Homeless(RecordFault fault) implements Placement {}
  }

  void add(RotationPolicyFact policy) {
    rotations.put(rotationKey(policy.host(), policy.keyName()), policy.rotation());
  }

  /** Places a component that was found in a folder. */
  Placement place(ComponentFact component, Optional<Path> folder, Tally tally) {
    if (!component.host().isEmpty()) {
      return vaults
          .withHost(component.host())
          .map(vault -> in(vault, component, tally))
          .orElseGet(() -> new Placement.Homeless(unknownHost(component.host())));
    }
    List<ObjectValue> near = vaults.near(folder);
    return near.size() == 1
        ? in(near.get(0), component, tally)
        : new Placement.Homeless(nowhere(near));
  }

  private Placement in(ObjectValue vault, ComponentFact component, Tally tally) {
    boolean ofHsm =
        component.kind() == ComponentKind.KEY
            && VaultType.of(vault.text("type")).filter(t -> t == VaultType.MANAGED_HSM).isPresent();
    ComponentKind kind = ofHsm ? ComponentKind.HSM_KEY : component.kind();
    ComponentId id = new ComponentId(vault.text("id"), component.name(), component.version());
    Members content =
        new Members()
            .put("id", id.text(kind.collection()))
            .put("name", component.name())
            .put("type", kind.type());
    component.facts().members().forEach(content::put);
    if (kind == ComponentKind.KEY) {
      addRotation(component, content, tally);
    }
    return new Placement.Placed(new PlacedFact(kind, new Resource(content.toObject())));
  }

  /** Only keys that know their host are told apart from keys whose maker gave all there is. */
  private void addRotation(ComponentFact key, Members content, Tally tally) {
    if (key.host().isEmpty() || !key.facts().get(ROTATION).isAbsent()) {
      return;
    }
    Optional<Rotation> rotation = rotations.get(rotationKey(key.host(), key.name()));
    if (rotation == null) {
      tally.count(Shortfall.KEY_WITHOUT_ROTATION);
      return;
    }
    rotation.ifPresent(policy -> content.put("rotationPolicy", policy.trigger()));
    rotation
        .flatMap(
            policy ->
                policy.date(
                    FactDates.read(Members.at(key.facts(), "attributes", "createdOn")),
                    FactDates.read(Members.at(key.facts(), "attributes", "expiresOn"))))
        .ifPresent(date -> content.put(ROTATION, FactDates.text(date)));
  }

  private static String rotationKey(String host, String name) {
    return host + "/" + name.toLowerCase(Locale.ROOT);
  }

  private static RecordFault unknownHost(String host) {
    String name = host.substring(0, Math.max(0, host.indexOf('.')));
    return new RecordFault(
        DiagnosticCode.UNKNOWN_VAULT,
        "no vault at `" + host + "` was read",
        "add what `az keyvault show --name " + name + "` prints");
  }

  private static RecordFault nowhere(List<ObjectValue> vaults) {
    if (vaults.isEmpty()) {
      return new RecordFault(
          DiagnosticCode.UNKNOWN_VAULT,
          "no vault was read that it could belong to",
          "put what `az keyvault show` prints into its folder or one above it");
    }
    String names =
        String.join(
            ", ", vaults.stream().limit(3).map(vault -> "`" + vault.text("name") + "`").toList());
    return new RecordFault(
        DiagnosticCode.UNKNOWN_VAULT,
        "it could belong to any of "
            + vaults.size()
            + " vaults: "
            + names
            + (vaults.size() > 3 ? ", …" : ""),
        "give each vault a folder, with its components in it");
  }
}
