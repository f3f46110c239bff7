package dev.portcullis.parser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.portcullis.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The published definitions and initiatives, in the zip file that {@code -Dcorpus=…} names. */
public final class Corpus {

  private static final String PREFIX = "built-in-policies/";

  private Corpus() {}

  /**
   * Hands over each published definition, in the order of the paths; skips where there are none.
   */
  public static int forEachDefinition(Consumer<Source> reader) {
    return forEach("policyDefinitions/", reader);
  }

  /**
   * Hands over each published initiative, in the order of the paths; skips where there are none.
   */
  public static int forEachInitiative(Consumer<Source> reader) {
    return forEach("policySetDefinitions/", reader);
  }

  private static int forEach(String folder, Consumer<Source> reader) {
    String path = System.getProperty("corpus", "");
    assumeTrue(!path.isEmpty(), "-Dcorpus=<zip of the published policies> is not given");
    try (ZipFile zip = new ZipFile(Path.of(path).toFile())) {
      List<? extends ZipEntry> files =
          zip.stream()
              .filter(entry -> entry.getName().startsWith(PREFIX + folder))
              .filter(entry -> entry.getName().endsWith(".json"))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      for (ZipEntry file : files) {
        byte[] bytes = zip.getInputStream(file).readAllBytes();
        reader.accept(
            Source.of(
                file.getName().substring(PREFIX.length()),
                new String(bytes, StandardCharsets.UTF_8)));
      }
      return files.size();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the corpus " + path, unreadable);
    }
  }
}
