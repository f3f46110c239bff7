package dev.portcullis.engine.slice;

import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import java.util.List;
import java.util.Locale;

/**
 * Up to {@value Rows#LIMIT} resources of one type, in the order in which they came. One thread at a
 * time may use it, since columns are made when they are first read.
 */
public final class Slice {

  private final String type;
  private final List<Resource> resources;
  private final Run run;

  /**
   * @param resources resources of one type, at least one
   * @param run the run that judges them
   */
  public Slice(List<Resource> resources, Run run) {
    this.resources = List.copyOf(resources);
    this.run = run;
    this.type = resources.get(0).type().toLowerCase(Locale.ROOT);
  }

  /** The type of its resources, in lower case. */
  public String type() {
    return type;
  }

  /** How many resources it holds. */
  public int size() {
    return resources.size();
  }

  /** The resource of a row. */
  public Resource resource(int row) {
    return resources.get(row);
  }

  /** What surrounds its resources. */
  public Environment environment() {
    return run.environment();
  }

  /** The run that judges its resources. */
  public Run run() {
    return run;
  }
}
