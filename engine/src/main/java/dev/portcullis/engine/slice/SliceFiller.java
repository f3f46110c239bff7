package dev.portcullis.engine.slice;

import dev.portcullis.engine.fact.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sorts resources into slices by type. Within a type their order is kept; a slice is handed on as
 * soon as it is full, the others when the filler is closed.
 */
public final class SliceFiller implements AutoCloseable {

  private final Run run;
  private final Consumer<Slice> sink;
  private final Map<String, List<Resource>> byType = new LinkedHashMap<>();
  private final Map<String, List<Resource>> bySpelledType = new LinkedHashMap<>();

  /**
   * @param run the run that judges the resources
   * @param sink gets each slice
   */
  public SliceFiller(Run run, Consumer<Slice> sink) {
    this.run = run;
    this.sink = sink;
  }

  /** Puts a resource into the slice of its type. */
  public void add(Resource resource) {
    List<Resource> resources = bySpelledType.computeIfAbsent(resource.type(), this::ofType);
    resources.add(resource);
    if (resources.size() == Rows.LIMIT) {
      handOn(resources);
    }
  }

  /** Hands on what is left, the type that came first before the others. */
  @Override
  public void close() {
    byType.values().stream().filter(resources -> !resources.isEmpty()).forEach(this::handOn);
  }

  private void handOn(List<Resource> resources) {
    Slice slice = new Slice(resources, run);
    resources.clear();
    sink.accept(slice);
  }

  private List<Resource> ofType(String spelled) {
    return byType.computeIfAbsent(spelled.toLowerCase(Locale.ROOT), type -> new ArrayList<>());
  }
}
