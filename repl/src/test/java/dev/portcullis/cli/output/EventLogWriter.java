package dev.portcullis.cli.output;

import java.io.IOException;
import java.nio.file.Path;

/** A process that appends to a log: the log, its limit in bytes, its own name, how many lines. */
final class EventLogWriter {

  private EventLogWriter() {}

  public static void main(String[] arguments) throws IOException {
    EventLog log = new EventLog(Path.of(arguments[0]), Long.parseLong(arguments[1]), 99);
    for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
      log.append("{\"by\":\"" + arguments[2] + "\",\"i\":" + i + "}\n");
    }
  }
}
