package dev.portcullis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.AssertionFailedError;

/**
 * A long text that a test expects, in a file of its own. {@code -Dgolden=update} writes what is
 * into the file instead of comparing; the difference is then reviewed like code.
 */
public final class GoldenFile {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private GoldenFile() {}

  /** Whether files are written anew instead of being compared. */
  public static boolean isUpdated() {
    return System.getProperty("golden", "").equals("update");
  }

  /**
   * Asserts that a text is what its file holds.
   *
   * @param path the file, under the module's {@code src/test/resources}
   */
  public static void assertSame(String path, String actual) {
    assertSame(RESOURCES.resolve(path), actual);
  }

  /**
   * Asserts that a text is what a file holds, which need not be one of a test: a page of the
   * documentation that is made.
   *
   * @param file the file, from the module's folder
   */
  public static void assertSame(Path file, String actual) {
    try {
      if (isUpdated()) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, actual);
        return;
      }
      String expected = Files.exists(file) ? read(file) : "";
      if (!expected.equals(actual)) {
        throw new AssertionFailedError(
            file + " differs; -Dgolden=update takes over what is", expected, actual);
      }
    } catch (IOException unusable) {
      throw new UncheckedIOException(file.toString(), unusable);
    }
  }

  /**
   * The text of a file that a test reads.
   *
   * @param path the file, under the module's {@code src/test/resources}
   */
  public static String input(String path) {
    try {
      return read(RESOURCES.resolve(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
