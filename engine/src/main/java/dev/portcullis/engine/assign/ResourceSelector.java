package dev.portcullis.engine.assign;

import java.util.List;

/**
 * Narrows what an assignment or an exemption reaches. Of several resource selectors one must hold;
 * one holds where all that it asks holds.
 *
 * @param name what its author calls it; empty where it has no name
 * @param selectors what it asks, each kind once
 */
public record ResourceSelector(String name, List<Selector> selectors) {

  public ResourceSelector {
    selectors = List.copyOf(selectors);
  }

  /** Whether it holds for an object. */
  public boolean holds(SelectedObject object) {
    return selectors.stream().allMatch(selector -> selector.holds(object));
  }

  /** Whether a list of them lets an object in: an empty one does. */
  public static boolean anyHolds(List<ResourceSelector> selectors, SelectedObject object) {
    return selectors.isEmpty() || selectors.stream().anyMatch(each -> each.holds(object));
  }
}
