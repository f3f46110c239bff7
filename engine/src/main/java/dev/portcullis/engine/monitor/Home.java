package dev.portcullis.engine.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Residents that belong together: those of one vault (components, settings, connections), or the
 * resources of one resource group. What an existence effect looks for is in one of two homes.
 */
final class Home {

  private static final String PROVIDERS = "/providers/";

  private final String prefix;
  private final ResidentTable residents = new ResidentTable();
  private final Map<String, Set<Resident>> others = new LinkedHashMap<>(2);

  /**
   * @param prefix what ids of residents begin with, as the first of them spelled it
   */
  Home(String prefix) {
    this.prefix = prefix;
  }

  /**
   * How much of an id in lower case names its home: for what is part of a resource or extends one,
   * that resource; for a resource its scope.
   */
  static int lengthOfPrefix(String id) {
    int providers = id.lastIndexOf(PROVIDERS);
    if (providers < 0) {
      return 0;
    }
    if (id.lastIndexOf(PROVIDERS, providers - 1) >= 0) {
      return providers;
    }
    int end = providers + PROVIDERS.length() - 1;
    for (int segment = 0; segment < 3; segment++) {
      end = id.indexOf('/', end + 1);
      if (end < 0) {
        return providers;
      }
    }
    return end;
  }

  /** How much of an id in lower case names the resource group or subscription it lies in. */
  static int lengthOfScope(String id) {
    int providers = id.indexOf(PROVIDERS);
    return providers < 0 ? id.length() : providers;
  }

  /** What ids of residents begin with, as the first of them spelled it. */
  String prefix() {
    return prefix;
  }

  /** Everyone who lives here. */
  ResidentTable residents() {
    return residents;
  }

  /** Adds a resident that is no component. */
  void addOther(String type, Resident resident) {
    others.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(resident);
  }

  /** Takes a resident out that is no component. */
  void removeOther(String type, Resident resident) {
    others.getOrDefault(type, Set.of()).remove(resident);
  }

  /** The residents of a type in lower case, components excepted. */
  Collection<Resident> others(String type) {
    return others.getOrDefault(type, Set.of());
  }

  /** All residents that are no components. */
  List<Resident> others() {
    List<Resident> all = new ArrayList<>();
    others.values().forEach(all::addAll);
    return all;
  }
}
