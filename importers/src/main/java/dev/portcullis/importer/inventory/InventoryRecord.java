package dev.portcullis.importer.inventory;

import dev.portcullis.engine.value.ObjectValue;
import java.util.Set;

/**
 * One object of an inventory, as it was printed.
 *
 * @param content all of it but what must not be kept
 * @param offset where it begins, in bytes from the start of the file's content
 * @param leftOut what was not kept
 */
record InventoryRecord(ObjectValue content, long offset, Set<Shortfall> leftOut) {

  InventoryRecord {
    leftOut = Set.copyOf(leftOut);
  }
}
