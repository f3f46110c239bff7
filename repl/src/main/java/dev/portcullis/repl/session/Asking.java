package dev.portcullis.repl.session;

import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.evaluate.Judge;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.repl.session.Answer.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Puts questions to the objects, through the engine that judges policies. */
public final class Asking {

  /** Slices judged in one go: as many as keep a wish to stop waiting for a moment at most. */
  private static final int SLICES_AT_ONCE = 10;

  private final HeldObjects objects;
  private final Engine engine;
  private final Interruption interruption;
  private final LongSupplier nanoTime;

  /**
   * @param nanoTime tells the time in nanoseconds from any beginning
   */
  public Asking(
      HeldObjects objects, Engine engine, Interruption interruption, LongSupplier nanoTime) {
    this.objects = objects;
    this.engine = engine;
    this.interruption = interruption;
    this.nanoTime = nanoTime;
  }

  /** Asks, and measures the judging: neither the compilation of the question nor any output. */
  public Answer ask(Question question) {
    List<Slice> slices = objects.slices(question.types());
    Judge judge = engine.judge(List.of(question.policy()));
    List<Place> matches = new ArrayList<>();
    List<Place> failed = new ArrayList<>();
    long[] compliant = {0};
    long begin = nanoTime.getAsLong();
    for (int from = 0; from < slices.size(); from += SLICES_AT_ONCE) {
      interruption.check();
      judge.judge(
          slices.subList(from, Math.min(slices.size(), from + SLICES_AT_ONCE)),
          (policy, slice, selection) -> {
            add(slice, selection.nonCompliant(), matches);
            add(slice, selection.failed(), failed);
            compliant[0] += selection.compliant().count();
          });
    }
    Duration time = Duration.ofNanos(nanoTime.getAsLong() - begin);
    long asked = slices.stream().mapToLong(Slice::size).sum();
    return new Answer(
        question, asked, objects.all().size() - asked, matches, failed, compliant[0], time);
  }

  private static void add(Slice slice, Rows rows, List<Place> places) {
    rows.forEach(row -> places.add(new Place(slice, row)));
  }
}
