package dev.portcullis.importer.inventory;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.importer.input.InputLog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** What is in memory, and after it what comes from long files. */
record HeldResources(List<Resource> held, List<LongInventory> files) implements ResourceSource {

  HeldResources {
    held = List.copyOf(held);
    files = List.copyOf(files);
  }

  @Override
  public boolean isHeld() {
    return files.isEmpty();
  }

  @Override
  public ResourceStream open(InputLog log) {
    return new Chain(held.iterator(), new ArrayList<>(files).iterator(), log);
  }

  /** The held ones, then file by file; a file is open only while it is read. */
  private static final class Chain implements ResourceStream {

    private final Iterator<LongInventory> files;
    private final InputLog log;
    private Iterator<Resource> current;

    Chain(Iterator<Resource> held, Iterator<LongInventory> files, InputLog log) {
      this.current = held;
      this.files = files;
      this.log = log;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && files.hasNext()) {
        close();
        current = files.next().open(log);
      }
      return current.hasNext();
    }

    @Override
    public Resource next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    @Override
    public void close() {
      if (current instanceof ResourceStream stream) {
        stream.close();
      }
    }
  }
}
