package dev.portcullis.cli.output;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.fact.ResourceId;
import dev.portcullis.engine.state.ShownValue;
import java.util.Optional;

/** What objects are called where people read. */
public final class ObjectName {

  private ObjectName() {}

  /**
   * The object's id from its vault's name on, or the whole id where it is in no vault, or its name
   * where it has no id.
   */
  public static String shortName(Resource object) {
    return object.id().isEmpty()
        ? shortName(object.name())
        : shortName(object.id(), object.vaultId());
  }

  /** The same of an object of which the id is known. */
  public static String shortName(String id) {
    return shortName(id, ResourceId.vault(id));
  }

  private static String shortName(String id, Optional<String> vault) {
    String name = vault.map(of -> id.substring(of.lastIndexOf('/') + 1)).orElse(id);
    return name.isEmpty() ? "(unnamed)" : ShownValue.line(name);
  }
}
