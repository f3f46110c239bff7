package dev.portcullis.engine.comply;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on batches, on some ahead with the cores that would else be idle. Results are handed on by
 * the thread that adds, in the order of adding, whatever the number of cores.
 *
 * @param <T> a batch
 * @param <R> what comes of one
 */
final class BatchQueue<T, R> implements AutoCloseable {

  private final Function<T, R> work;
  private final Consumer<R> sink;
  private final int ahead;
  private final Optional<ExecutorService> workers;
  private final Queue<FutureTask<R>> begun = new ArrayDeque<>();

  /**
   * @param work what is done with a batch; on several cores several threads share it
   * @param sink takes each result
   * @param cores how many cores may work on it
   */
  BatchQueue(Function<T, R> work, Consumer<R> sink, int cores) {
    this.work = work;
    this.sink = sink;
    this.ahead = cores == 1 ? 0 : cores;
    this.workers =
        cores == 1
            ? Optional.empty()
            : Optional.of(Executors.newFixedThreadPool(cores - 1, BatchQueue::worker));
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "batch worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Adds a batch; hands on those that were added long enough before. */
  void add(T batch) {
    FutureTask<R> task = new FutureTask<>(() -> work.apply(batch));
    begun.add(task);
    workers.ifPresent(pool -> pool.execute(task));
    while (begun.size() > ahead) {
      handOn(begun.remove());
    }
  }

  /** Hands on what is left. */
  void finish() {
    while (!begun.isEmpty()) {
      handOn(begun.remove());
    }
  }

  private void handOn(FutureTask<R> task) {
    // Does nothing where a worker has begun it.
    task.run();
    try {
      sink.accept(task.get());
    } catch (ExecutionException e) {
      throw fault(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("a scan was interrupted", e);
    }
  }

  private static RuntimeException fault(ExecutionException fault) {
    if (fault.getCause() instanceof Error error) {
      throw error;
    }
    return fault.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(fault);
  }

  @Override
  public void close() {
    workers.ifPresent(ExecutorService::shutdownNow);
  }
}
