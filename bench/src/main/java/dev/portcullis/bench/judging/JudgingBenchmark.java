package dev.portcullis.bench.judging;

import dev.portcullis.bench.data.Component;
import dev.portcullis.bench.data.ComponentGenerator;
import dev.portcullis.bench.peer.Matches;
import dev.portcullis.bench.peer.Peer;
import dev.portcullis.bench.peer.PeerKind;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long a peer takes to judge all components. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JudgingBenchmark {

  /** The peer. */
  @Param("HAND_WRITTEN")
  public PeerKind peer = PeerKind.HAND_WRITTEN;

  /** How many components it judges. */
  @Param("100000")
  public int components;

  /** Where the components come from. */
  @Param("1")
  public long seed;

  private Peer judge = PeerKind.HAND_WRITTEN.make(List.of());

  /** Makes the components and the peer, and sees to it that it says what all others say. */
  @Setup
  public void prepare() {
    ComponentGenerator generator = new ComponentGenerator(seed);
    List<Component> all = LongStream.range(0, components).mapToObj(generator::component).toList();
    judge = peer.make(all);
    Matches.verify(peer, judge, all);
  }

  /** Judges them all. */
  @Benchmark
  public long[] judge() {
    return judge.judge();
  }
}
