package dev.portcullis.importer.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** One file of the input, wherever it lies: on disk, in a zip file, on standard input. */
public final class InputFile {

  /** How much of each file is looked at in order to tell what it holds. */
  static final int HEAD_BYTES = 1 << 16;

  private final String name;
  private final Path location;
  private final boolean named;
  private final Bytes bytes;
  private final InputLimits limits;
  private final byte[] head;
  private final boolean whole;

  private InputFile(
      String name, Path location, boolean named, Bytes bytes, InputLimits limits, byte[] read) {
    this.name = name;
    this.location = location;
    this.named = named;
    this.bytes = bytes;
    this.limits = limits;
    this.whole = read.length <= HEAD_BYTES;
    this.head = whole ? read : Arrays.copyOf(read, HEAD_BYTES);
  }

  /** Where a file's bytes come from; can be opened any number of times. */
  @FunctionalInterface
  interface Bytes {
    InputStream open() throws IOException;
  }

  /**
   * Makes a file and reads its head.
   *
   * @param name what the user is told: the path as named, or below what was named
   * @param location its place among folders, absolute; a zip file counts as a folder
   * @param named whether the user named this very file
   */
  static InputFile of(String name, Path location, boolean named, Bytes bytes, InputLimits limits)
      throws IOException {
    try (InputStream in = Unpacking.unpack(bytes.open(), limits)) {
      return new InputFile(name, location, named, bytes, limits, in.readNBytes(HEAD_BYTES + 1));
    }
  }

  /** What diagnostics call it. */
  public String name() {
    return name;
  }

  /** Its name without folders and extensions. */
  public String baseName() {
    String file = name.substring(name.lastIndexOf('/') + 1);
    String unpacked = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
    int dot = unpacked.lastIndexOf('.');
    return dot > 0 ? unpacked.substring(0, dot) : unpacked;
  }

  /** Its place among folders; never opened, only compared. */
  public Path location() {
    return location;
  }

  /** Whether the user named this very file, rather than a folder above it. */
  public boolean named() {
    return named;
  }

  /** Its first bytes, unpacked, without a byte order mark. */
  public byte[] head() {
    return head.clone();
  }

  /** Whether the head is all there is. */
  public boolean headIsWhole() {
    return whole;
  }

  /** What is read at most. */
  public InputLimits limits() {
    return limits;
  }

  /** Its content from the start: unpacked, without a byte order mark. */
  public InputStream open() throws IOException {
    return whole ? new ByteArrayInputStream(head) : Unpacking.unpack(bytes.open(), limits);
  }
}
