package dev.portcullis.repl;

import dev.portcullis.cli.output.Console;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.repl.session.Session;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/** A session in which text goes in and text comes out: results and diagnostics in their order. */
public final class Conversation {

  /** The instant of every conversation. */
  public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private final StringWriter said = new StringWriter();
  private final Repl repl;

  private Conversation(Engine engine) {
    PrintWriter writer = new PrintWriter(said);
    Console console =
        new Console(
            writer,
            writer,
            InputStream.nullInputStream(),
            Clock.fixed(NOW, ZoneOffset.UTC),
            false,
            false);
    repl = new Repl(new Session(console, AliasCatalog.builtIn(), NOW, engine, aMillisecondEach()));
  }

  /** A conversation with nothing loaded. */
  public static Conversation begin() {
    return new Conversation(Engine.DROOLS);
  }

  /** A conversation with the example loaded. */
  public static Conversation withContoso() {
    Conversation conversation = begin();
    conversation.say(":load ../examples/contoso");
    return conversation;
  }

  /** What is answered. */
  public String say(String statement) {
    int before = said.getBuffer().length();
    repl.reply(statement);
    return said.getBuffer().substring(before);
  }

  /** The exit code that a statement has in a script. */
  public int exitCodeOf(String statement) {
    return repl.reply(statement);
  }

  /** The session. */
  public Session session() {
    return repl.session();
  }

  /** The session's clock for measuring goes on by a millisecond whenever it is read. */
  private static LongSupplier aMillisecondEach() {
    long[] time = {0};
    return () -> time[0] += 1_000_000;
  }
}
