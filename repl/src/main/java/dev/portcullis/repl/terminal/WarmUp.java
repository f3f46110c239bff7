package dev.portcullis.repl.terminal;

import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.repl.session.Asking;
import dev.portcullis.repl.session.HeldObjects;
import dev.portcullis.repl.session.Interruption;
import dev.portcullis.repl.session.Question;
import dev.portcullis.source.Source;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a question that nobody typed while the user still types the first one, so that the first
 * answer does not wait for the classes that answer it.
 */
final class WarmUp {

  private static final String QUESTION = "for key when keySize < 3072 and keyType in [\"RSA\"]";

  private WarmUp() {}

  /** Begins, on a thread of its own that ends with the process. */
  static void begin(AliasCatalog catalog) {
    Thread thread = new Thread(() -> ask(catalog), "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private static void ask(AliasCatalog catalog) {
    Resource key =
        new Resource(
            new ObjectValue(
                Map.of("type", new TextValue(Question.fullType("key")), "id", new TextValue(""))));
    HeldObjects objects = HeldObjects.of(List.of(key), Instant.EPOCH, catalog);
    Question.of(Source.of("<warm-up>", QUESTION), Optional.empty(), catalog)
        .value()
        .ifPresent(
            question ->
                new Asking(objects, Engine.DROOLS, new Interruption(), System::nanoTime)
                    .ask(question));
  }
}
