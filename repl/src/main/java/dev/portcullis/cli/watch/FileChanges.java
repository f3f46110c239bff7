package dev.portcullis.cli.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent.Kind;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells when something changes in files and folders, with all that lies below them. */
public final class FileChanges implements AutoCloseable {

  private static final List<Kind<Path>> KINDS =
      List.of(
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_DELETE,
          StandardWatchEventKinds.ENTRY_MODIFY);

  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Set<Path> whole = new HashSet<>();
  private final Set<Path> files = new HashSet<>();

  private FileChanges(WatchService service) {
    this.service = service;
  }

  /** Begins to look at some paths. Of a file its folder is looked at, since files are replaced. */
  public static FileChanges of(List<String> paths) throws IOException {
    FileChanges changes = new FileChanges(FileSystems.getDefault().newWatchService());
    for (String name : paths) {
      Path path = Path.of(name).toAbsolutePath().normalize();
      Path folder = path.getParent();
      if (Files.isDirectory(path)) {
        changes.whole.add(path);
        changes.registerAll(path);
      } else if (folder != null) {
        changes.files.add(path);
        changes.register(folder);
      }
    }
    return changes;
  }

  /** Waits for a change; false once nothing is looked at any more. */
  boolean await() {
    try {
      while (true) {
        WatchKey key = service.take();
        Path folder = folders.get(key);
        boolean ours = folder != null && concerns(key, folder);
        if (!key.reset()) {
          folders.remove(key);
        }
        if (ours) {
          return true;
        }
      }
    } catch (ClosedWatchServiceException | InterruptedException e) {
      return false;
    }
  }

  private boolean concerns(WatchKey key, Path folder) {
    boolean ours = false;
    for (java.nio.file.WatchEvent<?> event : key.pollEvents()) {
      Path changed = event.context() instanceof Path name ? folder.resolve(name) : folder;
      if (whole.stream().anyMatch(changed::startsWith)) {
        ours = true;
        registerAll(changed);
      } else {
        ours |= files.contains(changed) || event.kind() == StandardWatchEventKinds.OVERFLOW;
      }
    }
    return ours;
  }

  private void registerAll(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> below = Files.walk(folder)) {
      below.filter(Files::isDirectory).forEach(this::register);
    } catch (IOException | java.io.UncheckedIOException gone) {
      // What went while it was looked at is told as a change of the folder above.
    }
  }

  private void register(Path folder) {
    try {
      folders.put(folder.register(service, KINDS.toArray(Kind[]::new)), folder);
    } catch (IOException gone) {
      // As above.
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
