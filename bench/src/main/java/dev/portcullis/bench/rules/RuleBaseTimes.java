package dev.portcullis.bench.rules;

import dev.portcullis.bench.data.Policies;
import dev.portcullis.bench.peer.Resources;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.evaluate.DroolsJudge;
import dev.portcullis.engine.slice.Slice;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a rule base of many policies and prints three lines: the milliseconds of the first making,
 * those of a later one, and the nanoseconds that one policy takes for one component.
 */
public final class RuleBaseTimes {

  private static final int ROUNDS = 9;

  private RuleBaseTimes() {}

  /** Takes how many policies and how many components. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    int components = Integer.parseInt(arguments[1]);
    List<BoundPolicy> policies = Policies.bind(Policies.text(count));
    System.out.println(milliseconds(() -> DroolsJudge.compile(policies)));
    double[] warm = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      warm[round] = milliseconds(() -> DroolsJudge.compile(policies));
    }
    System.out.println(median(warm));

    DroolsJudge judge = DroolsJudge.compile(policies);
    List<Slice> slices = Resources.generated(components);
    double[] judging = new double[ROUNDS * 3];
    for (int round = 0; round < judging.length; round++) {
      judging[round] = milliseconds(() -> judge.judge(slices, (policy, slice, selection) -> {}));
    }
    System.out.println(
        median(Arrays.copyOfRange(judging, ROUNDS, judging.length)) * 1e6 / count / components);
  }

  private static double milliseconds(Runnable task) {
    long start = System.nanoTime();
    task.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
