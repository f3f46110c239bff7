package dev.portcullis.importer.inventory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a part of an inventory holds.
 *
 * @param records its records, in their order
 * @param stoppedAt where it cannot go on by parts, in bytes from the start of the file's content:
 *     what stands there is no record, or one that ends in another part
 * @param continuation the member that says that a list goes on elsewhere, if one did
 */
record ReadChunk(List<ReadRecord> records, OptionalLong stoppedAt, Optional<String> continuation) {

  ReadChunk {
    records = List.copyOf(records);
  }

  /** A part that cannot be read by itself. */
  static ReadChunk stopped(long offset) {
    return new ReadChunk(List.of(), OptionalLong.of(offset), Optional.empty());
  }
}
