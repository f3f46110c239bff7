package dev.portcullis.importer.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip file as a folder. It is held open while it is walked; what is read again later opens it
 * anew.
 */
final class ZipArchive implements AutoCloseable {

  private final Path path;
  private final InputLimits limits;
  private Optional<ZipFile> held;

  ZipArchive(Path path, InputLimits limits) throws IOException {
    this.path = path;
    this.limits = limits;
    this.held = Optional.of(new ZipFile(path.toFile()));
  }

  /** The names of its files, sorted. */
  List<String> files() {
    return held.orElseThrow().stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipEntry::getName)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** The bytes of one of its files; can be opened after this archive was closed, too. */
  InputFile.Bytes bytes(String file) {
    return () -> held.isPresent() ? open(held.get(), file) : reopen(file);
  }

  private InputStream open(ZipFile zip, String file) throws IOException {
    ZipEntry entry = zip.getEntry(file);
    if (entry == null) {
      throw new IOException("is no longer in the zip file");
    }
    return new UnpackedStream(zip.getInputStream(entry), entry::getCompressedSize, limits);
  }

  private InputStream reopen(String file) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    try {
      return new FilterInputStream(open(zip, file)) {
        @Override
        public void close() throws IOException {
          super.close();
          zip.close();
        }
      };
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    Optional<ZipFile> zip = held;
    held = Optional.empty();
    if (zip.isPresent()) {
      zip.get().close();
    }
  }
}
