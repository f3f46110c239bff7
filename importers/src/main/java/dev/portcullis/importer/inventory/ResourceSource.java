package dev.portcullis.importer.inventory;

import dev.portcullis.importer.input.InputLog;

/**
 * The resources and components of an input. They can be read any number of times, always in the
 * same order; long inventories come straight from their files and are never held whole.
 */
public interface ResourceSource {

  /**
   * Begins a reading.
   *
   * @param log where is told what is met in files that are too long to have been read before: their
   *     faults as they are met, and what they held when their end is reached
   */
  ResourceStream open(InputLog log);

  /** Whether all of it is in memory, so that a reading has nothing new to tell. */
  boolean isHeld();
}
