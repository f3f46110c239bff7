package dev.portcullis.cli.command;

import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.Inputs;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.ResourceStream;
import java.time.Instant;

/** Makes the surroundings of a run out of an inventory. */
final class Inventory {

  private Inventory() {}

  /** The estate of what was read. What is met on this reading is told by the next. */
  static Estate estate(Inputs inputs, Instant now, ObjectValue requestContext) {
    try (ResourceStream resources = inputs.resources().open(new InputLog())) {
      return Estate.of(now, requestContext, () -> resources);
    }
  }
}
