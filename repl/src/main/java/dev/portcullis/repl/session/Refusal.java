package dev.portcullis.repl.session;

/** A command cannot do what was typed; the message says why and what to type instead. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Refuses, with a message in one line. */
  public Refusal(String message) {
    super(message, null, false, false);
  }
}
