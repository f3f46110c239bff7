package dev.portcullis.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is written piece by piece beside its place and moved there when it is whole. What is
 * closed before that leaves nothing behind, and the file that was there as it was.
 */
public final class AsideFile implements AutoCloseable {

  private final Path file;
  private final Path aside;
  private final PrintWriter out;

  private AsideFile(Path file, Path aside, PrintWriter out) {
    this.file = file;
    this.aside = aside;
    this.out = out;
  }

  /** Begins a file, in UTF-8; makes the folders above it where they are missing. */
  public static AsideFile begin(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is no file");
    }
    Files.createDirectories(folder);
    // Not a temporary file of Java's: nobody but its owner could read that.
    Path aside = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    return new AsideFile(
        file,
        aside,
        new PrintWriter(Files.newBufferedWriter(aside, StandardOpenOption.CREATE_NEW)));
  }

  /** Takes what the file is to hold. */
  public PrintWriter out() {
    return out;
  }

  /**
   * Moves the file to its place.
   *
   * @throws IOException if something could not be written, all that came before included
   */
  public void finish() throws IOException {
    out.close();
    if (out.checkError()) {
      throw new IOException("cannot write " + file);
    }
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(aside);
  }
}
