package dev.portcullis.engine.fact;

import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ShapedObject;
import dev.portcullis.engine.value.Value;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resource or a component as policy sees it: the JSON that Azure Resource Manager describes it
 * with, or a component with its alias paths at the root. {@code id}, {@code name} and {@code type}
 * belong to it where they are known.
 *
 * <p>One that was read from a long inventory is a row of values until all of its content is asked
 * for. Immutable.
 */
public final class Resource {

  private final @Nullable ShapedObject shaped;
  private final @Nullable String vaultId;
  private @Nullable ObjectValue content;

  private Resource(
      @Nullable ShapedObject shaped, @Nullable String vaultId, @Nullable ObjectValue content) {
    this.shaped = shaped;
    this.vaultId = vaultId;
    this.content = content;
  }

  /** A resource of which all is at hand. */
  public Resource(ObjectValue content) {
    this(null, null, content);
  }

  /** A resource that is a row of values. */
  public Resource(ShapedObject shaped) {
    this(shaped, null, null);
  }

  /**
   * A component that is a row of values.
   *
   * @param vaultId what {@link #vaultId} finds in its id; best the same for all in the vault
   */
  public Resource(ShapedObject shaped, String vaultId) {
    this(shaped, vaultId, null);
  }

  /** The whole of it. */
  public ObjectValue content() {
    // Threads that come here at once make equal contents, and see whole ones: they are immutable.
    ObjectValue known = content;
    if (known == null) {
      known = Objects.requireNonNull(shaped).toObject();
      content = known;
    }
    return known;
  }

  /** It as a row of values, where it is one. */
  public Optional<ShapedObject> shaped() {
    return Optional.ofNullable(shaped);
  }

  /** The value at a path of keys; missing where the path leads nowhere. */
  public Value get(String... path) {
    if (shaped != null) {
      return shaped.get(path);
    }
    Value value = content();
    for (String key : path) {
      value = value instanceof ObjectValue object ? object.get(key) : MissingValue.MISSING;
    }
    return value;
  }

  /** The full type, as spelled; empty where it is not known. */
  public String type() {
    return shaped == null ? content().text("type") : shaped.type();
  }

  /** The resource id, as spelled; empty where it is not known. */
  public String id() {
    return shaped == null ? content().text("id") : shaped.id();
  }

  /** The name, as spelled; empty where it is not known. */
  public String name() {
    return shaped == null ? content().text("name") : shaped.name();
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
    return vaultId == null ? ResourceId.vault(id()) : Optional.of(vaultId);
  }

  /** Whether a component is in a vault or managed HSM of this id, as spelled in its own. */
  @SuppressWarnings("ReferenceEquality") // Nearly always the same text, which is then not compared.
  public boolean isIn(String vault) {
    return vaultId == vault || ResourceId.isBelow(id(), vault);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Resource same && content().equals(same.content());
  }

  @Override
  public int hashCode() {
    return content().hashCode();
  }

  @Override
  public String toString() {
    return content().toString();
  }
}
