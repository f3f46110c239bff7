package dev.portcullis.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs programs and measures them from outside. One that does not end as it should is no figure: it
 * is told with its complaint.
 */
final class Program {

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private Program() {}

  /**
   * What one run took.
   *
   * @param seconds from start to end, by the clock on the wall
   * @param megabytes the most memory that was resident; 0 where the system does not tell
   * @param output what it wrote, where that was asked for
   */
  record Taken(double seconds, double megabytes, String output) {}

  /** The median of some runs, by time. */
  static Taken median(int rounds, List<String> command) throws IOException, InterruptedException {
    List<Taken> taken = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      taken.add(run(command));
    }
    double[] seconds = taken.stream().mapToDouble(Taken::seconds).sorted().toArray();
    double most = taken.stream().mapToDouble(Taken::megabytes).max().orElse(0);
    return new Taken(seconds[rounds / 2], most, taken.get(0).output());
  }

  /** Runs a command; what it writes to standard output is thrown away. */
  static Taken run(List<String> command) throws IOException, InterruptedException {
    return run(command, new File("/dev/null"));
  }

  /**
   * Runs a command that reads a file as its standard input; keeps what it writes.
   *
   * @throws IOException if it ends with another code than 0
   */
  static Taken run(List<String> command, File input) throws IOException, InterruptedException {
    Path output = Files.createTempFile("bench", ".out");
    Path complaints = Files.createTempFile("bench", ".err");
    try {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectInput(input)
              .redirectOutput(output.toFile())
              .redirectError(complaints.toFile())
              .start();
      double megabytes = 0;
      while (process.isAlive()) {
        megabytes = Math.max(megabytes, peak(process.pid()));
        Thread.sleep(5);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      if (process.exitValue() != 0) {
        throw new IOException(
            "`%s` ended with %d: %s"
                .formatted(shown(command), process.exitValue(), complaint(complaints)));
      }
      String written =
          Files.size(output) < 1 << 20 ? Files.readString(output, StandardCharsets.UTF_8) : "";
      return new Taken(seconds, megabytes, written);
    } finally {
      Files.delete(output);
      Files.delete(complaints);
    }
  }

  /** The command without a class path, which is longer than all else. */
  private static String shown(List<String> command) {
    int classPath = command.indexOf("-cp");
    return String.join(
        " ", classPath < 0 ? command : command.subList(classPath + 2, command.size()));
  }

  private static String complaint(Path complaints) throws IOException {
    try (Stream<String> lines = Files.lines(complaints, StandardCharsets.UTF_8)) {
      return lines.filter(line -> !line.isBlank()).findFirst().orElse("it said nothing");
    }
  }

  private static double peak(long process) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
      return peak.find() ? Long.parseLong(peak.group(1)) / 1024.0 : 0;
    } catch (IOException e) {
      return 0; // It has just ended, or this system has no such file.
    }
  }

  /** A command held to some cores, where the system can do that. */
  static List<String> onCores(int cores, List<String> command) {
    List<String> held = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
      held.addAll(Arrays.asList("taskset", "-c", cores == 1 ? "0" : "0-" + (cores - 1)));
    }
    held.addAll(command);
    return held;
  }

  /** A Java of this version with the class path of the bench. */
  static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(arguments));
    return command;
  }
}
