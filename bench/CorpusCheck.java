import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Prints how long {@code portcullis check} takes over a zip of policies, by the clock on the wall,
 * and the most memory it had resident, where Linux tells. It judges nothing.
 *
 * <p>Run by {@code ./mvnw -Pbench verify -Dcorpus=ZIP}, or {@code java bench/CorpusCheck.java ZIP}
 * in the root of a tree that is built.
 */
final class CorpusCheck {

  private static final int RUNS = 3;

  private CorpusCheck() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments[0].isEmpty() || arguments[0].startsWith("${")) {
      System.out.println("portcullis check: no -Dcorpus=<zip of the published policies>");
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "portcullis check %s, Java %s, %d cores%n",
        Path.of(arguments[0]).getFileName(),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors());
    for (int run = 0; run < RUNS; run++) {
      measure(List.of("./portcullis", "check", arguments[0]));
    }
  }

  private static void measure(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long kilobytes = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      kilobytes = Math.max(kilobytes, residentKilobytes(process.pid()));
    }
    System.out.printf(
        Locale.ROOT,
        "  %6.2f s, %s, exit code %d%n",
        (System.nanoTime() - start) / 1e9,
        kilobytes == 0 ? "memory unknown" : "at most %d MB resident".formatted(kilobytes >> 10),
        process.exitValue());
  }

  /** The most that a process had so far; 0 where nothing tells, or it has ended. */
  private static long residentKilobytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }
}
