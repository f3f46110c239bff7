package dev.portcullis.engine.fact;

import dev.portcullis.engine.value.ObjectValue;
import java.util.Optional;

/**
 * A resource or a component as policy sees it: the JSON that Azure Resource Manager describes it
 * with, or a component with its alias paths at the root.
 *
 * @param content the whole of it, {@code id}, {@code name} and {@code type} included where known
 */
public record Resource(ObjectValue content) {

  /** The full type, as spelled; empty where it is not known. */
  public String type() {
    return content.text("type");
  }

  /** The resource id, as spelled; empty where it is not known. */
  public String id() {
    return content.text("id");
  }

  /** The name, as spelled; empty where it is not known. */
  public String name() {
    return content.text("name");
  }

  /** Whether this is a vault, a component of one, or another resource. */
  public ResourceKind kind() {
    return ResourceKind.of(type());
  }

  /**
   * The id of the vault or managed HSM that a component belongs to, as spelled in the component's
   * id; empty where the id names none.
   */
  public Optional<String> vaultId() {
    return ResourceId.vault(id());
  }
}
