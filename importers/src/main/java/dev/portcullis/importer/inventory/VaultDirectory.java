package dev.portcullis.importer.inventory;

import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.fact.Members;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The vaults and managed HSMs that were read, to be found by what a component knows of its own. */
final class VaultDirectory {

  private final Map<String, ObjectValue> byId = new LinkedHashMap<>();
  private final Map<String, ObjectValue> byHost = new LinkedHashMap<>();
  private final Map<String, ObjectValue> byNameAlone = new LinkedHashMap<>();
  private final Map<Path, Map<String, ObjectValue>> byFolder = new LinkedHashMap<>();

  /** Adds a resource if it is a vault or a managed HSM. */
  void add(ObjectValue resource, Origin origin) {
    Optional<VaultType> type = VaultType.of(resource.text("type"));
    if (type.isEmpty()) {
      return;
    }
    String id = resource.text("id").toLowerCase(Locale.ROOT);
    byId.put(id, resource);
    host(resource, type.get())
        .ifPresentOrElse(
            host -> byHost.put(host, resource),
            () -> byNameAlone.put(resource.text("name").toLowerCase(Locale.ROOT), resource));
    origin
        .folder()
        .ifPresent(
            folder ->
                byFolder.computeIfAbsent(folder, key -> new LinkedHashMap<>()).put(id, resource));
  }

  /** The vault with an address on the data plane; its name counts where it has no address. */
  Optional<ObjectValue> withHost(String host) {
    String name = host.substring(0, Math.max(0, host.indexOf('.')));
    return Optional.ofNullable(byHost.get(host))
        .or(() -> Optional.ofNullable(byNameAlone.get(name)));
  }

  /**
   * The vaults of the nearest folder that has any, this one or one above it; where none has, all
   * vaults there are.
   */
  List<ObjectValue> near(Optional<Path> folder) {
    for (Optional<Path> at = folder; at.isPresent(); at = at.map(Path::getParent)) {
      Map<String, ObjectValue> vaults = byFolder.get(at.get());
      if (vaults != null) {
        return new ArrayList<>(vaults.values());
      }
    }
    return new ArrayList<>(byId.values());
  }

  private static Optional<String> host(ObjectValue vault, VaultType type) {
    String address = Members.text(vault, "properties", type.addressProperty());
    try {
      return Optional.ofNullable(URI.create(address).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
