package dev.portcullis.importer.input;

import dev.portcullis.diagnostic.DiagnosticCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the files below what the user named: files, folders at any depth, zip files as if they were
 * folders, and {@code -} for standard input.
 *
 * <p>What is named comes in the order of naming, the content of a folder sorted by name. Links are
 * followed; what can be reached by two ways is read once. What begins with a dot is left out unless
 * it is named.
 */
public final class InputWalker {

  /** How standard input is named by the user. */
  public static final String STANDARD_INPUT = "-";

  private static final int PACKED_HEAD = 8;

  private final InputStream standardInput;
  private final InputLimits limits;
  private final InputLog log;
  private final Consumer<InputFile> visitor;
  private final Map<Path, String> seen = new HashMap<>();
  private int files;

  /**
   * Makes a walker.
   *
   * @param standardInput what {@code -} stands for
   * @param log where is told what cannot be read, and what is left out
   * @param visitor gets each file; compressed files are open only until it returns, but may be
   *     opened again
   */
  public InputWalker(
      InputStream standardInput, InputLimits limits, InputLog log, Consumer<InputFile> visitor) {
    this.standardInput = standardInput;
    this.limits = limits;
    this.log = log;
    this.visitor = visitor;
  }

  /** Walks all of these, in this order. */
  public void walk(List<String> names) {
    names.forEach(this::walkNamed);
  }

  private void walkNamed(String named) {
    try {
      if (named.equals(STANDARD_INPUT)) {
        inMemory("<stdin>", Path.of(""), standardInput);
        return;
      }
      Path path = Path.of(named);
      if (Files.isDirectory(path)) {
        folder(path.normalize().toString().equals("") ? "" : shown(path) + "/", path, 0);
      } else if (Files.isRegularFile(path) || !Files.exists(path)) {
        file(shown(path), path, true);
      } else {
        try (InputStream pipe = Files.newInputStream(path)) {
          inMemory(shown(path), path.toAbsolutePath(), pipe);
        }
      }
    } catch (InvalidPathException | IOException e) {
      unreadable(named, e);
    }
  }

  private static String shown(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private void folder(String prefix, Path folder, int depth) throws IOException {
    if (seenBefore(prefix.isEmpty() ? "." : prefix, folder)) {
      return;
    }
    if (depth > limits.folderDepth()) {
      log.fault(
          DiagnosticCode.INPUT_LIMIT,
          prefix,
          "folders lie more than " + limits.folderDepth() + " deep in each other",
          "name the inner folder itself");
      return;
    }
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children = listed.sorted(InputWalker::byName).toList();
    }
    for (Path child : children) {
      child(prefix + child.getFileName(), child, depth);
    }
  }

  private static int byName(Path one, Path other) {
    return String.valueOf(one.getFileName()).compareTo(String.valueOf(other.getFileName()));
  }

  private void child(String name, Path child, int depth) {
    try {
      if (String.valueOf(child.getFileName()).startsWith(".")) {
        log.notRead(name, "hidden");
      } else if (Files.isDirectory(child)) {
        folder(name + "/", child, depth + 1);
      } else if (Files.isRegularFile(child)) {
        file(name, child, false);
      } else {
        log.notRead(name, Files.exists(child) ? "not a file" : "a link to nothing");
      }
    } catch (IOException e) {
      unreadable(name, e);
    }
  }

  private void file(String name, Path path, boolean named) throws IOException {
    if (seenBefore(name, path)) {
      return;
    }
    if (isZip(path)) {
      archive(name, path);
    } else {
      visit(name, path.toAbsolutePath().normalize(), named, () -> Files.newInputStream(path));
    }
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return isZip(in.readNBytes(PACKED_HEAD));
    }
  }

  /** A zip file begins with its first file, or with its end when it has none. */
  private static boolean isZip(byte[] head) {
    return head.length >= 4
        && head[0] == 'P'
        && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }

  private void archive(String name, Path path) throws IOException {
    try (ZipArchive archive = new ZipArchive(path, limits)) {
      Path location = path.toAbsolutePath().normalize();
      for (String file : archive.files()) {
        String inner = name + "/" + file;
        if (file.startsWith(".") || file.contains("/.") || file.startsWith("__MACOSX/")) {
          log.notRead(inner, "hidden");
        } else {
          inArchive(inner, location, file, archive.bytes(file));
        }
      }
    }
  }

  private void inArchive(String name, Path archive, String file, InputFile.Bytes bytes) {
    try {
      byte[] head;
      try (InputStream in = bytes.open()) {
        head = in.readNBytes(PACKED_HEAD);
      }
      if (isZip(head)) {
        log.notRead(name, "a zip file in a zip file; unpack the outer one");
      } else {
        visit(name, archive.resolve(file).normalize(), false, bytes);
      }
    } catch (InvalidPathException | IOException e) {
      unreadable(name, e);
    }
  }

  /** What can be read only once is held, so that it can be opened like any other file. */
  private void inMemory(String name, Path location, InputStream in) throws IOException {
    byte[] content = in.readNBytes(limits.standardInputBytes() + 1);
    if (content.length > limits.standardInputBytes()) {
      log.fault(
          DiagnosticCode.INPUT_LIMIT,
          name,
          "more than " + limits.standardInputBytes() + " bytes",
          "write it to a file and name the file");
    } else if (isZip(content)) {
      log.fault(
          DiagnosticCode.UNREADABLE_INPUT,
          name,
          "a zip file is read from disk only",
          "write it to a file and name the file");
    } else {
      visit(name, location.toAbsolutePath(), true, () -> new ByteArrayInputStream(content));
    }
  }

  private void visit(String name, Path location, boolean named, InputFile.Bytes bytes)
      throws IOException {
    files++;
    if (files > limits.files()) {
      if (files == limits.files() + 1) {
        log.fault(
            DiagnosticCode.INPUT_LIMIT,
            name,
            "more than " + limits.files() + " files; this one and those after it are not read",
            "name fewer folders");
      }
      return;
    }
    visitor.accept(InputFile.of(name, location, named, bytes, limits));
  }

  private boolean seenBefore(String name, Path path) throws IOException {
    String before = seen.putIfAbsent(path.toRealPath(), name);
    if (before == null) {
      return false;
    }
    log.notRead(name, "the same as " + before + ", which was read already");
    return true;
  }

  private void unreadable(String name, Exception fault) {
    InputFaults.unreadable(name, fault, log);
  }
}
