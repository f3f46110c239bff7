package dev.portcullis.bench.peer;

import dev.portcullis.bench.data.Component;
import dev.portcullis.bench.data.Policies;
import dev.portcullis.engine.evaluate.Judge;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.slice.Slice;
import java.util.IdentityHashMap;
import java.util.List;

/** A judge of the engine, over slices that are filled beforehand or anew each time. */
final class Slices implements Peer {

  private static final int AT_ONCE = 100;

  private final Judge judge;
  private final List<Resource> resources;
  private final List<Slice> filled;

  private Slices(Judge judge, List<Resource> resources, List<Slice> filled) {
    this.judge = judge;
    this.resources = resources;
    this.filled = filled;
  }

  /** Over slices whose columns are read when they are judged for the first time, and kept. */
  static Slices filled(Judge judge, List<Component> components) {
    List<Resource> resources = Resources.of(components);
    return new Slices(judge, resources, Resources.slices(resources));
  }

  /** Over resource objects, from which slices are filled each time. */
  static Slices filling(Judge judge, List<Component> components) {
    return new Slices(judge, Resources.of(components), List.of());
  }

  @Override
  public long[] judge() {
    long[] counts = new long[Policies.COUNT];
    List<Slice> slices = filled.isEmpty() ? Resources.slices(resources) : filled;
    for (int from = 0; from < slices.size(); from += AT_ONCE) {
      judge.judge(
          slices.subList(from, Math.min(from + AT_ONCE, slices.size())),
          (policy, slice, selection) -> counts[policy] += selection.nonCompliant().count());
    }
    return counts;
  }

  @Override
  public void tell(MatchSink sink) {
    IdentityHashMap<Resource, Integer> numbers = new IdentityHashMap<>();
    for (int number = 0; number < resources.size(); number++) {
      numbers.put(resources.get(number), number);
    }
    judge.judge(
        Resources.slices(resources),
        (policy, slice, selection) ->
            selection
                .nonCompliant()
                .forEach(row -> sink.match(numbers.getOrDefault(slice.resource(row), -1), policy)));
  }
}
