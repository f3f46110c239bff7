package dev.portcullis.engine.alias;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A name for a property of a resource type, such as {@code
 * Microsoft.KeyVault/vaults/enableSoftDelete}.
 *
 * @param name the name as its catalogue spells it; names compare without case
 * @param type the resource type it belongs to; one name may stand for several types
 * @param mapping what it stands for where no API version is asked for, and in those not listed
 * @param mappings what it stands for in single API versions, by version in lower case
 * @param extension whether only Portcullis knows it: the service has nothing to say of what it
 *     stands for
 */
public record Alias(
    String name,
    String type,
    AliasMapping mapping,
    Map<String, AliasMapping> mappings,
    boolean extension) {

  public Alias {
    Map<String, AliasMapping> folded = new TreeMap<>();
    mappings.forEach((version, mapped) -> folded.put(version.toLowerCase(Locale.ROOT), mapped));
    mappings = Map.copyOf(folded);
  }

  /** An alias that stands for the same in every API version. */
  public static Alias of(String name, String type, AliasMapping mapping) {
    return new Alias(name, type, mapping, Map.of(), false);
  }

  /** Where its values stand when no API version is asked for. */
  public AliasPath path() {
    return mapping.path();
  }

  /**
   * What it stands for in an API version.
   *
   * @param apiVersion the version of the request; empty where there is none
   */
  public AliasMapping mapping(String apiVersion) {
    return mappings.isEmpty()
        ? mapping
        : Objects.requireNonNullElse(mappings.get(apiVersion.toLowerCase(Locale.ROOT)), mapping);
  }
}
