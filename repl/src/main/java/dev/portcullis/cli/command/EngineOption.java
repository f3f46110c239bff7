package dev.portcullis.cli.command;

import dev.portcullis.engine.evaluate.Engine;
import picocli.CommandLine.Option;

/** {@code --engine}. */
public final class EngineOption {

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "drools",
      description = {
        "Which evaluator decides: drools, reference (the plain one that is its judge), or both,"
            + " which fails loudly where they differ. Default: ${DEFAULT-VALUE}."
      })
  private Engine engine = Engine.DROOLS;

  /** The evaluator that decides. */
  public Engine engine() {
    return engine;
  }
}
