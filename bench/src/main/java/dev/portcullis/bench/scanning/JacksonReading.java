package dev.portcullis.bench.scanning;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The yardstick of a scan: Jackson with Blackbird reads an inventory into objects and does nothing
 * with them.
 */
public final class JacksonReading {

  private JacksonReading() {}

  /** Reads the file that is named. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(read(Path.of(arguments[0])));
  }

  /** How many components a file holds. */
  static long read(Path file) throws IOException {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new BlackbirdModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    long count = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        MappingIterator<ReadComponent> all = mapper.readerFor(ReadComponent.class).readValues(in)) {
      while (all.hasNextValue()) {
        if (all.nextValue() != null) {
          count++;
        }
      }
    }
    return count;
  }
}
