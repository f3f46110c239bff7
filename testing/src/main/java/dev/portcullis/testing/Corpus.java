package dev.portcullis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.opentest4j.TestAbortedException;

/**
 * The policies that Azure publishes, in the zip file that {@code -Dcorpus=…} names. Where it is not
 * given, a test that asks for them is skipped.
 */
public final class Corpus {

  /** The folder of the definitions. */
  public static final String DEFINITIONS = "policyDefinitions/";

  /** The folder of the definitions for vaults and managed HSMs. */
  public static final String KEY_VAULT_DEFINITIONS = "policyDefinitions/Key Vault/";

  /** The folder of the initiatives. */
  public static final String INITIATIVES = "policySetDefinitions/";

  private static final String ROOT = "built-in-policies/";

  private Corpus() {}

  /**
   * Hands over each file of a folder and those below it, in the order of their paths.
   *
   * @param folder one of the folders of this class
   * @param reader takes the path, folder included, and the text
   * @return the number of files
   */
  public static int forEach(String folder, BiConsumer<String, String> reader) {
    String path = System.getProperty("corpus", "");
    if (path.isEmpty()) {
      throw new TestAbortedException("-Dcorpus=<zip of the published policies> is not given");
    }
    try (ZipFile zip = new ZipFile(Path.of(path).toFile())) {
      List<? extends ZipEntry> files =
          zip.stream()
              .filter(entry -> entry.getName().startsWith(ROOT + folder))
              .filter(entry -> entry.getName().endsWith(".json"))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      for (ZipEntry file : files) {
        byte[] bytes = zip.getInputStream(file).readAllBytes();
        reader.accept(
            file.getName().substring(ROOT.length()), new String(bytes, StandardCharsets.UTF_8));
      }
      return files.size();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the corpus " + path, unreadable);
    }
  }
}
