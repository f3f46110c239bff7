package dev.portcullis.importer.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.portcullis.engine.value.ShapeReader;
import dev.portcullis.engine.value.ShapedObject;
import dev.portcullis.importer.inventory.InventoryFact.PlacedFact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the records of a part of an inventory. Components that need no change are read as rows of
 * values; of every other record {@link RecordReader} makes what there is to make. Belongs to one
 * thread at a time.
 */
final class ChunkParser {

  private final ShapeReader reader = new ShapeReader();
  private final PlainShapes plain = new PlainShapes();

  /** The records of a part. */
  ReadChunk parse(Chunk chunk) {
    List<ReadRecord> records = new ArrayList<>();
    Optional<String> continuation = Optional.empty();
    int done = 0;
    try (JsonParser json = ShapeReader.open(chunk.bytes(), 0, chunk.length())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token != JsonToken.START_OBJECT) {
          return stopped(records, chunk.offset() + done, continuation);
        }
        Optional<ShapedObject> object = reader.read(json);
        int end = (int) json.currentLocation().getByteOffset();
        Optional<PlacedFact> component = object.flatMap(plain::component);
        if (component.isPresent()) {
          records.add(
              new ReadRecord(component.get(), chunk.offset() + chunk.afterBlanks(done), Set.of()));
        } else {
          continuation = latest(readOther(chunk, done, end, records), continuation);
        }
        done = end;
      }
    } catch (JsonProcessingException e) {
      return stopped(records, chunk.offset() + done, continuation);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are read without fail", e);
    }
    return new ReadChunk(records, OptionalLong.empty(), continuation);
  }

  private static Optional<String> latest(Optional<String> one, Optional<String> before) {
    return one.isPresent() ? one : before;
  }

  private static ReadChunk stopped(
      List<ReadRecord> records, long offset, Optional<String> continuation) {
    return new ReadChunk(records, OptionalLong.of(offset), continuation);
  }

  /** Reads what may be several records: an object can wrap a list of them. */
  private static Optional<String> readOther(Chunk chunk, int from, int to, List<ReadRecord> records)
      throws IOException {
    List<ReadRecord> read = new ArrayList<>();
    try (RecordReader reader =
        new RecordReader(new ByteArrayInputStream(chunk.bytes(), from, to - from))) {
      for (Optional<InventoryRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        InventoryRecord record = next.get();
        read.add(
            new ReadRecord(
                RecordMapper.map(record.content()),
                chunk.offset() + from + record.offset(),
                record.leftOut()));
      }
      records.addAll(read);
      return reader.continuation();
    }
  }
}
