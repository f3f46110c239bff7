package dev.portcullis.engine.monitor;

import dev.portcullis.engine.assign.ManagementGroups;
import dev.portcullis.engine.comply.StateJudge;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.ComplianceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Work in slices, each row known for whose it is. */
final class WorkSlices {

  private final Run run;
  private final List<Slice> slices = new ArrayList<>();
  private final IdentityHashMap<Slice, List<Work>> rows = new IdentityHashMap<>(8);

  WorkSlices(List<Work> works, Run run) {
    this.run = run;
    if (works.size() == 1) {
      add(works);
      return;
    }
    Map<String, List<Work>> byType = new LinkedHashMap<>();
    for (Work work : works) {
      List<Work> ofType =
          byType.computeIfAbsent(Residents.key(work.resource.type()), type -> new ArrayList<>());
      ofType.add(work);
      if (ofType.size() == Rows.LIMIT) {
        add(List.copyOf(ofType));
        ofType.clear();
      }
    }
    byType.values().stream().filter(ofType -> !ofType.isEmpty()).forEach(this::add);
  }

  private void add(List<Work> works) {
    Slice slice = new Slice(works.stream().map(work -> work.resource).toList(), run, asked(works));
    slices.add(slice);
    rows.put(slice, works);
  }

  /** The policies that are asked of one of them at least; null where all are. */
  private static @Nullable BitSet asked(List<Work> works) {
    BitSet all = new BitSet();
    for (Work work : works) {
      BitSet asked = work.asked();
      if (asked == null) {
        return null;
      }
      all.or(asked);
    }
    return all;
  }

  /** Judges them all by a judge, which leaves the states under other policies alone. */
  void judge(StateJudge judge, ManagementGroups groups) {
    judge.judge(
        slices,
        groups,
        new StateJudge.StateSink() {
          @Override
          public void take(Slice slice, int row, int policy, ComplianceState state) {
            work(slice, row).states[policy] = Standing.code(state);
          }

          @Override
          public void exemptUntil(Slice slice, int row, Instant end) {
            work(slice, row).exemptUntil(end);
          }
        });
  }

  private Work work(Slice slice, int row) {
    return Objects.requireNonNull(rows.get(slice)).get(row);
  }
}
