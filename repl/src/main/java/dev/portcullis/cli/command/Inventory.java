package dev.portcullis.cli.command;

import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.Inputs;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.ResourceStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Makes the surroundings of a run out of an inventory. */
final class Inventory {

  private Inventory() {}

  /** The estate of what was read. What is met on this reading is told by the scan's own. */
  static Estate estate(Inputs inputs, Instant now, ObjectValue requestContext) {
    return Estate.of(now, requestContext, () -> others(inputs));
  }

  /** All but components; of these a long inventory has too many to be held. */
  private static Iterator<Resource> others(Inputs inputs) {
    List<Resource> others = new ArrayList<>();
    try (ResourceStream resources = inputs.resources().open(new InputLog())) {
      while (resources.hasNext()) {
        Resource resource = resources.next();
        if (resource.kind() != ResourceKind.COMPONENT) {
          others.add(resource);
        }
      }
    }
    return others.iterator();
  }
}
