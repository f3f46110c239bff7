package dev.portcullis.drl;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an existence effect looks for the resource that it wants: children of the judged resource
 * and extensions on it, other types in its resource group. Each {@code in} and {@code named} makes
 * another one.
 */
public final class Related {

  private final JsonValue type;
  private final @Nullable JsonValue name;
  private final @Nullable JsonValue resourceGroup;
  private final @Nullable JsonValue scope;

  Related(String type) {
    this(Tree.json(type), null, null, null);
  }

  private Related(
      JsonValue type,
      @Nullable JsonValue name,
      @Nullable JsonValue resourceGroup,
      @Nullable JsonValue scope) {
    this.type = type;
    this.name = name;
    this.resourceGroup = resourceGroup;
    this.scope = scope;
  }

  /**
   * {@return the same, of this name alone}
   *
   * @param wanted a text, such as {@code parent/child} with {@code ?} for any child, or an
   *     expression
   */
  public Related named(Object wanted) {
    return new Related(type, Tree.json(wanted), resourceGroup, scope);
  }

  /**
   * {@return the same, in the resource group of this name}
   *
   * @param wanted a text or an expression
   */
  public Related inResourceGroup(Object wanted) {
    return new Related(type, name, Tree.json(wanted), scope);
  }

  /**
   * {@return the same, in this scope}
   *
   * @param wanted a text or an expression: {@code subscription} for any resource group of it
   */
  public Related inScope(Object wanted) {
    return new Related(type, name, resourceGroup, Tree.json(wanted));
  }

  EffectDetails.Existence details() {
    return new EffectDetails.Existence(
        Tree.NOWHERE,
        type,
        Optional.ofNullable(name),
        Optional.ofNullable(resourceGroup),
        Optional.ofNullable(scope),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
