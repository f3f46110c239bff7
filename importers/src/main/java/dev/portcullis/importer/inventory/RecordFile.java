package dev.portcullis.importer.inventory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.importer.input.InputFaults;
import dev.portcullis.importer.input.InputFile;
import dev.portcullis.importer.input.InputLog;
import java.io.IOException;
import java.util.Optional;

/** The records of one file, its faults told as they are met. */
final class RecordFile implements AutoCloseable {

  private final InputFile file;
  private final InputLog log;
  private final Optional<RecordReader> reader;
  private long count;
  private boolean ended;

  RecordFile(InputFile file, InputLog log) {
    this.file = file;
    this.log = log;
    this.reader = open();
  }

  private Optional<RecordReader> open() {
    try {
      return Optional.of(new RecordReader(file.open()));
    } catch (IOException e) {
      InputFaults.unreadable(file.name(), e, log);
      return Optional.empty();
    }
  }

  /** The next record; nothing at the end, or after what is no JSON. */
  Optional<InventoryRecord> next() {
    if (reader.isEmpty() || ended) {
      return Optional.empty();
    }
    try {
      Optional<InventoryRecord> record = reader.get().next();
      if (record.isPresent()) {
        count++;
      } else {
        ended = true;
        tellOfContinuation(reader.get());
      }
      return record;
    } catch (JsonProcessingException e) {
      ended = true;
      log.fault(origin(place(e, reader.get())).diagnostic(fault(e)));
    } catch (IOException e) {
      ended = true;
      InputFaults.unreadable(file.name(), e, log);
    }
    return Optional.empty();
  }

  /** Where a record of this file stands. */
  Origin origin(long offset) {
    return new Origin(file, Math.max(0, offset));
  }

  /** What breaks a limit has no place of its own: that of the last token is near. */
  private static long place(JsonProcessingException fault, RecordReader records) {
    return fault.getLocation() == null ? records.offset() : fault.getLocation().getByteOffset();
  }

  private RecordFault fault(JsonProcessingException fault) {
    if (fault instanceof StreamConstraintsException) {
      return new RecordFault(
          DiagnosticCode.INPUT_LIMIT,
          "the record is nested too deeply, or holds a text that is too long",
          "each record of an inventory is one resource, key, secret or certificate");
    }
    return new RecordFault(
        DiagnosticCode.MALFORMED_RECORD,
        fault instanceof JsonEOFException
            ? "the file ends in the middle of a record"
            : "this is not JSON",
        count == 0
            ? "is the file complete?"
            : "what comes before it was read, what comes after was not");
  }

  private void tellOfContinuation(RecordReader records) {
    records
        .continuation()
        .ifPresent(
            member ->
                log.notRead(
                    file.name(),
                    "the list goes on elsewhere, as its `"
                        + member
                        + "` says: fetch the rest too"));
  }

  @Override
  public void close() {
    if (reader.isPresent()) {
      try {
        reader.get().close();
      } catch (IOException e) {
        InputFaults.unreadable(file.name(), e, log);
      }
    }
  }
}
