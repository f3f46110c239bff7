package dev.portcullis.cli.output;

import java.util.Iterator;
import java.util.Locale;

/**
 * Tells on the error stream how far long work has come: one line, written over and over, gone at
 * the end. Nothing is told where no terminal reads it, or where the work is short.
 */
public final class Progress implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 1_000;
  private static final long PAUSE_MILLIS = 200;
  private static final int OBJECTS_BETWEEN_LOOKS = 1_024;
  private static final String ERASED = "\r\u001b[K";

  private final Console console;
  private final long start;
  private long next;
  private long objects;
  private boolean shown;

  /** Begins to wait. */
  public Progress(Console console) {
    this.console = console;
    this.start = console.clock().millis();
    this.next = start + PATIENCE_MILLIS;
  }

  /** The same objects, counted as they are taken. */
  public <T> Iterator<T> over(Iterator<T> taken) {
    if (!console.attended()) {
      return taken;
    }
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return taken.hasNext();
      }

      @Override
      public T next() {
        count();
        return taken.next();
      }
    };
  }

  /** Takes the line away before something else is written to the terminal. */
  public void hide() {
    if (shown) {
      console.err().print(ERASED);
      console.err().flush();
      shown = false;
    }
  }

  /** Takes the line away for good. */
  @Override
  public void close() {
    hide();
  }

  private void count() {
    objects++;
    if (objects % OBJECTS_BETWEEN_LOOKS != 0) {
      return;
    }
    long now = console.clock().millis();
    if (now >= next) {
      next = now + PAUSE_MILLIS;
      console
          .err()
          .print(
              String.format(
                  Locale.ROOT,
                  "%s%,d objects, %,d a second",
                  ERASED,
                  objects,
                  objects * 1_000 / (now - start)));
      console.err().flush();
      shown = true;
    }
  }
}
