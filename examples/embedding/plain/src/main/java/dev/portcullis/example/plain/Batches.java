package dev.portcullis.example.plain;

import dev.portcullis.engine.AzureResource;
import dev.portcullis.engine.CompiledPolicies;
import dev.portcullis.engine.Judgement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Judges on every thread of a process with one set of policies. */
public final class Batches {

  private Batches() {}

  /**
   * Judges batches on the threads of an executor; the judgements are in the order of the batches.
   */
  public static List<List<Judgement>> judge(
      CompiledPolicies policies,
      List<List<AzureResource>> batches,
      Instant now,
      ExecutorService executor)
      throws InterruptedException, ExecutionException {
    List<Future<List<Judgement>>> running = new ArrayList<>();
    for (List<AzureResource> batch : batches) {
      running.add(executor.submit(() -> policies.judge(batch, now)));
    }
    List<List<Judgement>> judged = new ArrayList<>();
    for (Future<List<Judgement>> one : running) {
      judged.add(one.get());
    }
    return judged;
  }
}
