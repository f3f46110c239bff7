package dev.portcullis.cli.output;

import dev.portcullis.engine.comply.AdmissionAnswer;
import dev.portcullis.engine.value.ObjectValue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * The log of decisions: a line of JSON for each, appended to a file.
 *
 * <p>A line is written in one piece under a lock on the file, so that several processes may share a
 * log. Where an earlier writer was cut off in the middle of a line, that line is ended first, and
 * the new one stands on its own.
 */
public final class EventLog {

  private final Path file;

  /** Makes the log that a file keeps; the file is made with the first event. */
  public EventLog(Path file) {
    this.file = file;
  }

  /**
   * Appends a decision with its request, and has the disk keep it.
   *
   * @param decision the answer to a request that holds nothing secret
   * @param time when it was decided
   * @param requestContext what {@code requestContext()} gave
   */
  public void append(AdmissionAnswer decision, Instant time, ObjectValue requestContext)
      throws IOException {
    StringWriter line = new StringWriter();
    try (JsonOutput output = JsonOutput.oneLine(new PrintWriter(line))) {
      DecisionJson.writeEvent(output, decision, time, requestContext);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    append(line.toString());
  }

  private void append(String line) throws IOException {
    try (FileChannel log =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      log.lock();
      long end = log.size();
      String text = endsInALine(log, end) ? line : "\n" + line;
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        end += log.write(bytes, end);
      }
      log.force(false);
      // Closing the channel lets go of the lock.
    }
  }

  private static boolean endsInALine(FileChannel log, long size) throws IOException {
    if (size == 0) {
      return true;
    }
    ByteBuffer last = ByteBuffer.allocate(1);
    log.read(last, size - 1);
    return last.get(0) == '\n';
  }
}
