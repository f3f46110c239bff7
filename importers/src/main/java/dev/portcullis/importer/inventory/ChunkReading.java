package dev.portcullis.importer.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads a file part by part, some parts ahead on the cores that would else be idle. The parts come
 * in the order of the file, whatever the number of cores.
 */
final class ChunkReading implements AutoCloseable {

  private final InputStream in;
  private final ChunkSource source;
  private final int ahead;
  private final Optional<ExecutorService> workers;
  private final Queue<ChunkParser> parsers = new ConcurrentLinkedQueue<>();
  private final Queue<CompletableFuture<ReadChunk>> begun = new ArrayDeque<>();
  private boolean ended;

  /**
   * Begins to read.
   *
   * @param cores how many cores may work on it
   */
  ChunkReading(InputStream in, int cores) {
    this.in = in;
    this.source = new ChunkSource(in);
    this.ahead = cores == 1 ? 1 : 2 * cores;
    this.workers =
        cores == 1
            ? Optional.empty()
            : Optional.of(Executors.newFixedThreadPool(cores - 1, ChunkReading::worker));
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "inventory reader");
    thread.setDaemon(true);
    return thread;
  }

  /** The next part; nothing at the end. */
  Optional<ReadChunk> next() {
    while (!ended && begun.size() < ahead) {
      begin();
    }
    return Optional.ofNullable(begun.poll()).map(CompletableFuture::join);
  }

  private void begin() {
    try {
      Optional<Chunk> chunk = source.next();
      ended = chunk.isEmpty();
      chunk.ifPresent(part -> begun.add(parse(part)));
    } catch (IOException e) {
      // Whoever reads on from here meets the same fault, and knows how to tell it.
      ended = true;
      begun.add(CompletableFuture.completedFuture(ReadChunk.stopped(source.offset())));
    }
  }

  private CompletableFuture<ReadChunk> parse(Chunk chunk) {
    return workers
        .map(pool -> CompletableFuture.supplyAsync(() -> parseNow(chunk), pool))
        .orElseGet(() -> CompletableFuture.completedFuture(parseNow(chunk)));
  }

  private ReadChunk parseNow(Chunk chunk) {
    ChunkParser free = parsers.poll();
    ChunkParser parser = free == null ? new ChunkParser() : free;
    ReadChunk read = parser.parse(chunk);
    parsers.add(parser);
    return read;
  }

  @Override
  public void close() throws IOException {
    workers.ifPresent(ExecutorService::shutdownNow);
    in.close();
  }
}
