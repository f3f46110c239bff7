package dev.portcullis.cli.output;

import dev.portcullis.engine.comply.AdmissionAnswer;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ValueReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The log of decisions: a line of JSON for each, appended to a file. A file that would grow beyond
 * its limit becomes {@code LOG.1}, what was that {@code LOG.2}, and so on; the oldest is deleted.
 *
 * <p>A line is written in one piece, under the lock of a file beside the log, {@code LOG.lock}, so
 * that several processes may share it. Where a writer was cut off in the middle of a line, the next
 * one moves that half line to {@code LOG.torn}.
 */
public final class EventLog {

  private final Path file;
  private final long limit;
  private final int kept;

  /**
   * Makes the log that a file keeps; the file is made with the first event.
   *
   * @param limit how many bytes a file may have; a longer line has a file of its own
   * @param kept how many older files are kept, from 1
   */
  public EventLog(Path file, long limit, int kept) {
    this.file = file.toAbsolutePath();
    this.limit = limit;
    this.kept = kept;
  }

  /** The file to which a log was rotated: the higher the number, the older. */
  public static Path rotated(Path log, int age) {
    return beside(log, Integer.toString(age));
  }

  private static Path beside(Path log, String suffix) {
    return log.resolveSibling(log.getFileName() + "." + suffix);
  }

  /**
   * Appends a decision with its request, and has the disk keep it.
   *
   * @param decision the answer to a request that holds nothing secret
   * @param time when it was decided
   * @param requestContext what {@code requestContext()} gave
   * @return what there is to tell of the log: that it ended in half a line
   */
  public synchronized Optional<String> append(
      AdmissionAnswer decision, Instant time, ObjectValue requestContext) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonOutput output = JsonOutput.oneLine(new PrintWriter(line))) {
      DecisionJson.writeEvent(output, decision, time, requestContext);
    }
    return append(line.toString());
  }

  /** Appends a line that is whole. */
  synchronized Optional<String> append(String line) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    try (FileChannel lock =
        FileChannel.open(
            beside(file, "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      Optional<String> told = mend();
      if (Files.exists(file) && Files.size(file) + bytes.length > limit && Files.size(file) > 0) {
        rotate();
      }
      write(bytes);
      return told;
      // Closing the channel lets go of the lock.
    }
  }

  private void write(byte[] line) throws IOException {
    try (FileChannel log =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(line);
      while (bytes.hasRemaining()) {
        log.write(bytes);
      }
      log.force(false);
    }
  }

  /** Makes place for a new file. */
  private void rotate() throws IOException {
    for (int age = kept; age > 0; age--) {
      Path younger = age == 1 ? file : rotated(file, age - 1);
      if (Files.exists(younger)) {
        Files.move(younger, rotated(file, age), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Sees to it that the log ends in a whole line. */
  private Optional<String> mend() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel log =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = endOfLines(log);
      if (end == log.size()) {
        return Optional.empty();
      }
      ByteBuffer rest = ByteBuffer.allocate(Math.toIntExact(log.size() - end));
      while (rest.hasRemaining() && log.read(rest, end + rest.position()) >= 0) {
        // Reads on.
      }
      String torn = new String(rest.array(), StandardCharsets.UTF_8);
      if (isWhole(torn)) {
        log.write(ByteBuffer.wrap(new byte[] {'\n'}), log.size());
        return Optional.empty();
      }
      Path aside = beside(file, "torn");
      Files.writeString(aside, torn + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      log.truncate(end);
      return Optional.of(file + " ended in half a line, which was moved to " + aside.getFileName());
    }
  }

  /** Where the last line ends that has an end. */
  private static long endOfLines(FileChannel log) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(1 << 13);
    for (long end = log.size(); end > 0; ) {
      long start = Math.max(0, end - block.capacity());
      block.clear().limit((int) (end - start));
      while (block.hasRemaining() && log.read(block, start + block.position()) >= 0) {
        // Reads on.
      }
      for (int at = block.position() - 1; at >= 0; at--) {
        if (block.get(at) == '\n') {
          return start + at + 1;
        }
      }
      end = start;
    }
    return 0;
  }

  private static boolean isWhole(String line) {
    try {
      return ValueReader.read(line) instanceof ObjectValue;
    } catch (MalformedJson e) {
      return false;
    }
  }
}
