package dev.portcullis.engine.slice;

import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Up to {@value Rows#LIMIT} resources of one type, in the order in which they came. Its columns are
 * read off the resources when they are first asked for. Threads may share it.
 */
public final class Slice {

  private final String type;
  private final List<Resource> resources;
  private final Run run;
  private final SliceShapes shapes;
  private final @Nullable BitSet asked;
  private final Map<String, Column> columns = new ConcurrentHashMap<>();

  /**
   * @param resources resources of one type, at least one
   * @param run the run that judges them
   */
  public Slice(List<Resource> resources, Run run) {
    this(resources, run, null);
  }

  /**
   * A slice of which not all policies are asked.
   *
   * @param resources resources of one type, at least one
   * @param run the run that judges them
   * @param asked the policies that are asked, by their indexes; null where all are
   */
  public Slice(List<Resource> resources, Run run, @Nullable BitSet asked) {
    this.asked = asked;
    this.resources = List.copyOf(resources);
    this.run = run;
    this.shapes = new SliceShapes(this.resources);
    this.type = resources.get(0).type().toLowerCase(Locale.ROOT);
  }

  /** The type of its resources, in lower case. */
  public String type() {
    return type;
  }

  /** Whether a policy is asked what it says of the resources. */
  public boolean asks(int policy) {
    return asked == null || asked.get(policy);
  }

  /** Whether one of some policies is asked what it says of the resources. */
  public boolean asksAny(BitSet policies) {
    return asked == null || asked.intersects(policies);
  }

  /** How many resources it holds. */
  public int size() {
    return resources.size();
  }

  /** The resource of a row. */
  public Resource resource(int row) {
    return resources.get(row);
  }

  /** The column of a source, read off the resources when it is first asked for. */
  public Column column(ColumnSource source) {
    Column known = columns.get(source.canonical());
    if (known != null) {
      return known;
    }
    Column column = source.read(this);
    columns.put(source.canonical(), column);
    return column;
  }

  /** The shapes of its resources. */
  SliceShapes shapes() {
    return shapes;
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
