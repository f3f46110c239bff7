package dev.portcullis.repl.terminal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** Where the statements of earlier sessions are kept: for their owner alone. */
public final class HistoryFile {

  private HistoryFile() {}

  /**
   * The file where none is named: {@code portcullis/history} in the user's folder for state.
   *
   * @param environment the variables of the environment, of which {@code XDG_STATE_HOME} counts
   * @param home the user's home
   */
  public static Path usual(Map<String, String> environment, Path home) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    // The base-directory specification: a path that is not absolute is to be ignored.
    Path folder =
        !state.isEmpty() && Path.of(state).isAbsolute()
            ? Path.of(state)
            : home.resolve(".local/state");
    return folder.resolve("portcullis").resolve("history");
  }

  /**
   * Makes the file, and the folders that are missing, readable for the owner alone.
   *
   * @throws IOException where that fails
   */
  static void prepare(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder, forOwner("rwx------"));
    }
    try {
      Files.createFile(file, forOwner("rw-------"));
    } catch (FileAlreadyExistsException usual) {
      if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
        throw usual;
      }
    }
  }

  private static FileAttribute<?>[] forOwner(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
