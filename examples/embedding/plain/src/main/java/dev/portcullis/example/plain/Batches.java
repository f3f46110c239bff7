package dev.portcullis.example.plain;

import dev.portcullis.engine.AzureResource;
import dev.portcullis.engine.CompiledPolicies;
import dev.portcullis.engine.Judgement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** What stream processors do: ship the policies to workers, judge batches on every thread. */
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

  /** The policies as bytes: what a broadcast variable or a field of an operator sends. */
  public static byte[] pack(CompiledPolicies policies) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(policies);
    }
    return bytes.toByteArray();
  }

  /** The policies where they arrive; here they are compiled, once. */
  public static CompiledPolicies unpack(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (CompiledPolicies) in.readObject();
    }
  }
}
