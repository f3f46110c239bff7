package dev.portcullis.parser;

import dev.portcullis.source.Source;
import java.util.function.Consumer;

/** The published policies as sources. */
public final class Corpus {

  private Corpus() {}

  /** Hands over each published definition; returns how many there are. */
  public static int forEachDefinition(Consumer<Source> reader) {
    return forEach(dev.portcullis.testing.Corpus.DEFINITIONS, reader);
  }

  /** Hands over each published initiative; returns how many there are. */
  public static int forEachInitiative(Consumer<Source> reader) {
    return forEach(dev.portcullis.testing.Corpus.INITIATIVES, reader);
  }

  private static int forEach(String folder, Consumer<Source> reader) {
    return dev.portcullis.testing.Corpus.forEach(
        folder, (name, text) -> reader.accept(Source.of(name, text)));
  }
}
