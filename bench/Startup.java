import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints how long a command takes from start to end, by the clock on the wall: through the launcher,
 * and in a Java without the class-data archive. It judges nothing.
 *
 * <p>Run by {@code ./mvnw -Pbench verify}, or {@code java bench/Startup.java RUNS ARGUMENTS…} in the
 * root of a tree that is built.
 */
final class Startup {

  private Startup() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.parseInt(arguments[0]);
    List<String> command = List.of(arguments).subList(1, arguments.length);
    System.out.printf(
        Locale.ROOT,
        "portcullis %s, median of %d runs (least to most), Java %s, %d cores%n",
        String.join(" ", command),
        runs,
        Runtime.version(),
        Runtime.getRuntime().availableProcessors());
    measure("./portcullis", runs, List.of("./portcullis"), command);
    measure(
        "without its archive",
        runs,
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-jar",
            "repl/target/portcullis/lib/portcullis-repl.jar"),
        command);
  }

  private static void measure(String name, int runs, List<String> program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program);
    command.addAll(arguments);
    int status = run(command); // The first run warms the disk's cache.
    double[] seconds = new double[runs];
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      run(command);
      seconds[run] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "  %-20s %6.3f s (%.3f to %.3f), exit code %d%n",
        name,
        seconds[runs / 2],
        seconds[0],
        seconds[runs - 1],
        status);
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
