package dev.portcullis.bench.data;

/**
 * A component as a programmer would hold it who judges it by hand: typed, dates as ticks of 100
 * nanoseconds since 1970.
 */
public sealed interface Component permits Key, Secret, Certificate {

  /** What a date holds that is not there. */
  long NO_DATE = -1;

  /** What a number holds that is not there. */
  int NO_NUMBER = -1;

  /** The id, that of its vault included. */
  String id();

  /** The name, the last part of the id. */
  String name();
}
