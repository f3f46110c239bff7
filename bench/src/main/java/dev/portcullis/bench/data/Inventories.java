package dev.portcullis.bench.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes components to files, however many, in bounded memory. */
public final class Inventories {

  private Inventories() {}

  /** The file with so many components; made unless it is there. */
  public static Path of(Path folder, long components, long seed) throws IOException {
    Path file = folder.resolve("inventory-" + seed + "-" + components + ".ndjson");
    if (Files.exists(file)) {
      return file;
    }
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "inventory", ".part");
    ComponentGenerator generator = new ComponentGenerator(seed);
    StringBuilder line = new StringBuilder();
    try (BufferedWriter out = Files.newBufferedWriter(part)) {
      for (long number = 0; number < components; number++) {
        line.setLength(0);
        ComponentJson.append(generator.component(number), line);
        out.append(line);
      }
    }
    return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
