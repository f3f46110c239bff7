package dev.portcullis.importer.inventory;

import java.util.Set;

/**
 * What became of one object of an inventory.
 *
 * @param fact what it turned out to be
 * @param offset where it begins, in bytes from the start of the file's content
 * @param leftOut what was not kept
 */
record ReadRecord(InventoryFact fact, long offset, Set<Shortfall> leftOut) {

  ReadRecord {
    leftOut = Set.copyOf(leftOut);
  }
}
