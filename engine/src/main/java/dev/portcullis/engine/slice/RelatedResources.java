package dev.portcullis.engine.slice;

import dev.portcullis.engine.fact.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The existing resources of one type that existence effects may find, in slices. Made once for a
 * run; threads may share it.
 */
public final class RelatedResources {

  private final List<Slice> slices;
  private final RelatedIndex index;
  private final Map<String, List<RowOutcome>> judged = new ConcurrentHashMap<>();

  private RelatedResources(List<Slice> slices) {
    this.slices = List.copyOf(slices);
    this.index = RelatedIndex.of(this.slices);
  }

  static RelatedResources of(String type, Run run) {
    Environment environment = run.environment();
    List<Slice> slices = new ArrayList<>();
    try (SliceFiller filler = new SliceFiller(run, slices::add)) {
      environment.resources(type).forEach(filler::add);
    }
    return new RelatedResources(slices);
  }

  /**
   * One of the resources.
   *
   * @param slice the index of its slice
   * @param row its row there
   */
  public record Position(int slice, int row) {}

  /** The slice at an index. */
  public Slice slice(int slice) {
    return slices.get(slice);
  }

  /** Those of the resources that lie in a place. */
  public List<Position> in(RelatedPlace place) {
    return index.in(place);
  }

  /** What a condition says of all of the resources: an outcome for each slice. Judged once. */
  public List<RowOutcome> judged(RowCondition condition) {
    return judged.computeIfAbsent(
        condition.canonical(), canonical -> slices.stream().map(condition::judge).toList());
  }
}
