package dev.portcullis.importer.inventory;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.importer.input.InputFile;
import dev.portcullis.importer.input.InputPlaces;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param offset the bytes of the file's content before its record
 */
record Origin(InputFile file, long offset) {

  /** The folder around the file. */
  Optional<Path> folder() {
    return Optional.ofNullable(file.location().getParent());
  }

  /** A fault, told with the line of the record. */
  Diagnostic diagnostic(RecordFault fault) {
    return Diagnostic.of(
        fault.code(),
        InputPlaces.at(file, offset, SecretMembers::mask),
        fault.message(),
        fault.hint());
  }
}
