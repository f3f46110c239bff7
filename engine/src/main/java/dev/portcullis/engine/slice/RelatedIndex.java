package dev.portcullis.engine.slice;

import dev.portcullis.engine.slice.RelatedResources.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds resources by the places in which existence effects look. Not changed once it is made. */
final class RelatedIndex {

  private static final String PROVIDERS = "/providers/";

  private final List<Position> all = new ArrayList<>();
  private final List<Position> withoutId = new ArrayList<>();
  private final NavigableMap<String, List<Position>> byId = new TreeMap<>();
  private final Map<String, List<Position>> byExtended = new HashMap<>();
  private final Map<String, List<Position>> byGroup = new HashMap<>();
  private final Map<String, List<Position>> bySubscription = new HashMap<>();

  private RelatedIndex() {}

  static RelatedIndex of(List<Slice> slices) {
    RelatedIndex index = new RelatedIndex();
    for (int slice = 0; slice < slices.size(); slice++) {
      for (int row = 0; row < slices.get(slice).size(); row++) {
        String id = slices.get(slice).resource(row).id().toLowerCase(Locale.ROOT);
        index.add(id, new Position(slice, row));
      }
    }
    return index;
  }

  private void add(String id, Position position) {
    all.add(position);
    if (id.isEmpty()) {
      withoutId.add(position);
      return;
    }
    put(byId, id, position);
    String scope = id.substring(0, Math.max(0, id.lastIndexOf(PROVIDERS)));
    if (scope.contains(PROVIDERS)) {
      put(byExtended, scope, position);
    } else {
      put(byGroup, RelatedPlace.group(scope), position);
      put(bySubscription, RelatedPlace.subscription(scope), position);
    }
  }

  private static void put(Map<String, List<Position>> map, String key, Position position) {
    map.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(position);
  }

  List<Position> in(RelatedPlace place) {
    if (place.home().isEmpty()) {
      return all;
    }
    List<Position> found = new ArrayList<>(withoutId);
    if (place.ofChildren()) {
      // The ids below this one: '0' is what comes after '/'.
      byId.subMap(place.home() + "/", place.home() + "0").values().forEach(found::addAll);
      return found;
    }
    found.addAll(byExtended.getOrDefault(place.home(), List.of()));
    found.addAll(
        place
            .group()
            .map(group -> byGroup.getOrDefault(group, List.of()))
            .orElseGet(
                () ->
                    bySubscription.getOrDefault(
                        RelatedPlace.subscription(place.home()), List.of())));
    return found;
  }
}
