package dev.portcullis.importer.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.portcullis.engine.value.AlikeReader;
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
 * values, most of them without parsing; of every other record {@link RecordReader} makes what there
 * is to make. Belongs to one thread at a time.
 */
final class ChunkParser {

  /** Where so many records of a part are written like none before, the rest is all parsed. */
  private static final int MOST_UNLIKE = 200;

  private final AlikeReader alike = new AlikeReader();
  private final ShapeReader reader = new ShapeReader();
  private final PlainShapes plain = new PlainShapes();

  /** The records of a part. */
  ReadChunk parse(Chunk chunk) {
    List<ReadRecord> records = new ArrayList<>();
    Optional<String> continuation = Optional.empty();
    int unlike = 0;
    int at = chunk.afterBlanks(0);
    try (OneByOne parsed = new OneByOne(chunk)) {
      while (at < chunk.length()) {
        Optional<ShapedObject> object = Optional.empty();
        int end = at;
        if (unlike < MOST_UNLIKE) {
          object = alike.read(chunk.bytes(), at, chunk.length());
          end = alike.end();
        }
        if (object.isEmpty()) {
          unlike++;
          if (!parsed.isObject(at)) {
            return stopped(records, chunk.offset() + at, continuation);
          }
          object = parsed.read();
          end = parsed.end();
          if (object.isPresent() && unlike < MOST_UNLIKE) {
            alike.learn(chunk.bytes(), at, end, object.get());
          }
        }
        Optional<PlacedFact> component = object.flatMap(plain::component);
        if (component.isPresent()) {
          records.add(new ReadRecord(component.get(), chunk.offset() + at, Set.of()));
        } else {
          continuation = latest(readOther(chunk, at, end, records), continuation);
        }
        at = chunk.afterBlanks(end);
      }
    } catch (JsonProcessingException e) {
      return stopped(records, chunk.offset() + at, continuation);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are read without fail", e);
    }
    return new ReadChunk(records, OptionalLong.empty(), continuation);
  }

  /** Parses records of a part, from wherever it is asked to. */
  private final class OneByOne implements AutoCloseable {

    private final Chunk chunk;
    private Optional<JsonParser> json = Optional.empty();
    private int start;
    private int end;

    OneByOne(Chunk chunk) {
      this.chunk = chunk;
    }

    /** Whether an object begins at a place; to be asked before it is read. */
    boolean isObject(int at) throws IOException {
      if (json.isEmpty() || chunk.afterBlanks(end) != at) {
        close();
        start = at;
        json = Optional.of(ShapeReader.open(chunk.bytes(), at, chunk.length() - at));
      }
      return json.get().nextToken() == JsonToken.START_OBJECT;
    }

    Optional<ShapedObject> read() throws IOException {
      JsonParser parser = json.orElseThrow();
      Optional<ShapedObject> object = reader.read(parser);
      end = start + (int) parser.currentLocation().getByteOffset();
      return object;
    }

    /** Where the object that was read last ended. */
    int end() {
      return end;
    }

    @Override
    public void close() throws IOException {
      if (json.isPresent()) {
        json.get().close();
      }
    }
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
