package dev.portcullis.engine.reference;

import dev.portcullis.engine.fact.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names of a resource and of those that it is a child of. */
final class ResourceNames {

  private static final String PROVIDERS = "/providers/";

  private ResourceNames() {}

  /**
   * The names of the parents and the resource's own, joined by slashes: the name itself where it is
   * written so, else as the id tells it, else the name alone.
   */
  static String fullName(Resource resource) {
    if (resource.name().contains("/")) {
      return resource.name();
    }
    List<String> names = namesInId(resource);
    return names.isEmpty() ? resource.name() : String.join("/", names);
  }

  /** One name for each step of the type; none where the id does not go as far as the type. */
  private static List<String> namesInId(Resource resource) {
    int providers = resource.id().toLowerCase(Locale.ROOT).lastIndexOf(PROVIDERS);
    int depth = resource.type().split("/", -1).length - 1;
    if (providers < 0 || depth < 1) {
      return List.of();
    }
    String[] parts = resource.id().substring(providers + PROVIDERS.length()).split("/", -1);
    List<String> names = new ArrayList<>();
    for (int i = 2; i < parts.length && names.size() < depth; i += 2) {
      names.add(parts[i]);
    }
    return names.size() == depth ? names : List.of();
  }
}
