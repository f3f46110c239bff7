package dev.portcullis.engine.comply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchQueueTest {

  private final List<Integer> results = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void resultsComeInTheOrderOfTheBatchesOnTheThreadThatAdds(int cores) {
    Thread adding = Thread.currentThread();
    try (BatchQueue<Integer, Integer> queue =
        new BatchQueue<>(
            batch -> 2 * batch,
            result -> {
              assertThat(Thread.currentThread()).isSameAs(adding);
              results.add(result);
            },
            cores)) {
      IntStream.range(0, 1_000).forEach(queue::add);
      queue.finish();
    }

    assertThat(results)
        .isEqualTo(IntStream.range(0, 1_000).map(batch -> 2 * batch).boxed().toList());
  }

  @Test
  void otherThreadsWorkAhead() throws InterruptedException {
    Set<String> threads = new ConcurrentSkipListSet<>();
    CountDownLatch worked = new CountDownLatch(2);
    try (BatchQueue<Integer, Integer> queue =
        new BatchQueue<>(
            batch -> {
              threads.add(Thread.currentThread().getName());
              worked.countDown();
              return batch;
            },
            results::add,
            2)) {
      queue.add(1);
      queue.add(2);

      assertThat(worked.await(1, TimeUnit.MINUTES)).isTrue();
      assertThat(threads).containsExactly("batch worker");
      assertThat(results).isEmpty();
      queue.finish();
      assertThat(results).containsExactly(1, 2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aFaultComesOutAsItIs(int cores) {
    IllegalStateException fault = new IllegalStateException("the evaluators disagree");
    try (BatchQueue<Integer, Integer> queue =
        new BatchQueue<>(
            batch -> {
              throw fault;
            },
            results::add,
            cores)) {

      assertThatThrownBy(
              () -> {
                queue.add(1);
                queue.finish();
              })
          .isSameAs(fault);
    }
  }
}
