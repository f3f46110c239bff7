package dev.portcullis.importer.inventory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.importer.input.InputFaults;
import dev.portcullis.importer.input.InputFile;
import dev.portcullis.importer.input.InputLog;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The records of one file, its faults told as they are met. The file is read part by part, which is
 * fast; from where that cannot be, record by record.
 */
final class RecordFile implements AutoCloseable {

  private final InputFile file;
  private final InputLog log;
  private Optional<ChunkReading> parts = Optional.empty();
  private Iterator<ReadRecord> ofPart = Collections.emptyIterator();
  private OptionalLong stoppedAt = OptionalLong.empty();
  private Optional<RecordReader> reader = Optional.empty();
  private Optional<String> continuation = Optional.empty();
  private long readerOffset;
  private long count;
  private boolean ended;

  RecordFile(InputFile file, InputLog log) {
    this.file = file;
    this.log = log;
    try {
      parts =
          Optional.of(new ChunkReading(file.open(), Runtime.getRuntime().availableProcessors()));
    } catch (IOException e) {
      ended = true;
      InputFaults.unreadable(file.name(), e, log);
    }
  }

  /** The next record; nothing at the end, or after what is no JSON. */
  Optional<ReadRecord> next() {
    while (!ended && parts.isPresent()) {
      if (ofPart.hasNext()) {
        count++;
        return Optional.of(ofPart.next());
      }
      nextPart(parts.get());
    }
    return ended ? Optional.empty() : nextRecord();
  }

  private void nextPart(ChunkReading all) {
    if (stoppedAt.isPresent()) {
      readOn(stoppedAt.getAsLong());
      return;
    }
    Optional<ReadChunk> part = all.next();
    if (part.isEmpty()) {
      ended = true;
      tellOfContinuation();
      return;
    }
    ofPart = part.get().records().iterator();
    stoppedAt = part.get().stoppedAt();
    continuation = part.get().continuation().or(() -> continuation);
  }

  /** Goes on record by record. */
  private void readOn(long offset) {
    close();
    parts = Optional.empty();
    readerOffset = offset;
    try {
      InputStream in = file.open();
      in.skipNBytes(offset);
      reader = Optional.of(new RecordReader(in));
    } catch (IOException e) {
      ended = true;
      InputFaults.unreadable(file.name(), e, log);
    }
  }

  private Optional<ReadRecord> nextRecord() {
    RecordReader records = reader.orElseThrow();
    try {
      Optional<InventoryRecord> record = records.next();
      if (record.isPresent()) {
        count++;
      } else {
        ended = true;
        continuation = records.continuation().or(() -> continuation);
        tellOfContinuation();
      }
      return record.map(
          read ->
              new ReadRecord(
                  RecordMapper.map(read.content()), readerOffset + read.offset(), read.leftOut()));
    } catch (JsonProcessingException e) {
      ended = true;
      log.fault(origin(readerOffset + place(e, records)).diagnostic(fault(e)));
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

  private void tellOfContinuation() {
    continuation.ifPresent(
        member ->
            log.notRead(
                file.name(),
                "the list goes on elsewhere, as its `" + member + "` says: fetch the rest too"));
  }

  @Override
  public void close() {
    try {
      if (parts.isPresent()) {
        parts.get().close();
      }
      if (reader.isPresent()) {
        reader.get().close();
      }
    } catch (IOException e) {
      InputFaults.unreadable(file.name(), e, log);
    }
  }
}
