package dev.portcullis.repl.session;

/** Whether the user has asked for what is running to stop. Set by one thread, asked by another. */
public final class Interruption {

  private volatile boolean asked;

  /** Asks for a stop. */
  public void ask() {
    asked = true;
  }

  /** Forgets what was asked before, since something new begins. */
  public void clear() {
    asked = false;
  }

  /**
   * Goes on, or not.
   *
   * @throws Interrupted if a stop was asked for
   */
  public void check() {
    if (asked) {
      throw new Interrupted();
    }
  }

  /** The user has stopped what was running. */
  public static final class Interrupted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Interrupted() {
      super("interrupted", null, false, false);
    }
  }
}
