package dev.portcullis.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fields of keys, secrets and certificates that are known by their last name alone: {@code
 * createdOn} for {@code attributes.createdOn}.
 */
final class ComponentFields {

  private static final List<String> ALL_COMPONENTS =
      List.of("attributes.createdOn", "attributes.expiresOn", "attributes.notBefore");

  private static final List<String> CERTIFICATES =
      List.of(
          "keyProperties.keyType",
          "keyProperties.keySize",
          "keyProperties.ellipticCurveName",
          "properties.validityInMonths",
          "lifetimeAction.daysBeforeExpiry",
          "lifetimeAction.lifetimePercentage");

  private static final List<String> COMPONENTS = List.of("key", "secret", "certificate", "hsmKey");

  private ComponentFields() {}

  /** The whole path of a field that is known by its last name. */
  static Optional<String> path(String type, String lastName) {
    return paths(type).filter(path -> lastName(path).equals(lastName)).findFirst();
  }

  /** The last name of a path, where it is known by that alone. */
  static Optional<String> lastName(String type, String path) {
    return paths(type).filter(path::equals).findFirst().map(ComponentFields::lastName);
  }

  private static Stream<String> paths(String type) {
    Optional<String> component =
        COMPONENTS.stream()
            .filter(name -> TypeNames.type(name).orElseThrow().equalsIgnoreCase(type))
            .findFirst();
    if (component.isEmpty()) {
      return Stream.empty();
    }
    return component.get().equals("certificate")
        ? Stream.concat(ALL_COMPONENTS.stream(), CERTIFICATES.stream())
        : ALL_COMPONENTS.stream();
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
