package dev.portcullis.importer.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the id of a resource says of it.
 *
 * @param type the full type; empty where the id has none
 * @param name the last part
 */
record ResourceId(String type, String name) {

  /** The parts of any text that may be an id. */
  static ResourceId parse(String id) {
    List<String> parts = Arrays.stream(id.split("/", -1)).filter(part -> !part.isEmpty()).toList();
    String name = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    int provider =
        parts.stream().map(part -> part.toLowerCase(Locale.ROOT)).toList().lastIndexOf("providers");
    if (provider < 0 || parts.size() < provider + 4) {
      return new ResourceId(typeOfContainer(parts), name);
    }
    StringBuilder type = new StringBuilder(parts.get(provider + 1));
    for (int i = provider + 2; i < parts.size(); i += 2) {
      type.append('/').append(parts.get(i));
    }
    return new ResourceId(type.toString(), name);
  }

  private static String typeOfContainer(List<String> parts) {
    return switch (parts.size()) {
      case 2 -> "Microsoft.Resources/subscriptions";
      case 4 -> "Microsoft.Resources/subscriptions/resourceGroups";
      default -> "";
    };
  }
}
