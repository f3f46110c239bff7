package dev.portcullis.engine.slice;

import dev.portcullis.engine.fact.Environment;

/**
 * One run over resources in an environment that stays as it is: what is computed once for all of
 * its slices lives here. Threads may share it.
 */
public final class Run {

  private final Environment environment;

  /**
   * @param environment what surrounds every resource of the run
   */
  public Run(Environment environment) {
    this.environment = environment;
  }

  /** What surrounds every resource of the run. */
  public Environment environment() {
    return environment;
  }
}
