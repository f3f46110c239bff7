package dev.portcullis.cli.command;

import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What {@code requestContext()} gives in a scan, where there is no request: the latest API version
 * of the resource's type that a catalogue knows and that is no preview. Where none is known, as for
 * keys, secrets and certificates, it is that of vaults.
 */
public final class LatestVersions implements Function<Resource, ObjectValue> {

  private static final String VAULTS = "Microsoft.KeyVault/vaults";

  private final AliasCatalog catalog;
  private final Map<String, ObjectValue> contexts = new ConcurrentHashMap<>();

  /** The versions that a catalogue knows. */
  public LatestVersions(AliasCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public ObjectValue apply(Resource resource) {
    return contexts.computeIfAbsent(resource.type(), this::context);
  }

  private ObjectValue context(String type) {
    return catalog
        .latestApiVersion(type)
        .or(() -> catalog.latestApiVersion(VAULTS))
        .map(version -> new ObjectValue(Map.of("apiVersion", new TextValue(version))))
        .orElse(ObjectValue.EMPTY);
  }
}
