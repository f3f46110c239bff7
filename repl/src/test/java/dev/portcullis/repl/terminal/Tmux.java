package dev.portcullis.repl.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A real terminal of 80 columns with a program in it, on a server of its own. Waits for what is to
 * be seen, not for time to pass.
 */
final class Tmux implements AutoCloseable {

  /** Only a machine that is at its end needs as long. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final AtomicInteger SERVERS = new AtomicInteger();

  private final Path socket;

  private Tmux(Path socket) {
    this.socket = socket;
  }

  /** Skips the test where tmux is missing. */
  static void assumeInstalled() {
    assumeTrue(isInstalled(), "needs tmux for a terminal");
  }

  /**
   * Starts a program.
   *
   * @param folder where the server has its socket
   */
  static Tmux start(Path folder, Map<String, String> environment, List<String> command) {
    Tmux tmux = new Tmux(folder.resolve("tmux-" + SERVERS.incrementAndGet()));
    List<String> arguments =
        new ArrayList<>(
            List.of("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "40", "env"));
    environment.forEach((name, value) -> arguments.add(name + "=" + value));
    arguments.addAll(List.of("sh", "-c", "\"$@\"; echo \"it ended with $?\"; read -r end", "sh"));
    arguments.addAll(command);
    tmux.run(arguments);
    return tmux;
  }

  /** Types a text, to the letter. */
  void type(String text) {
    run(List.of("send-keys", "-l", text));
  }

  /** Presses keys, by the names that tmux has for them. */
  void press(String... keys) {
    List<String> arguments = new ArrayList<>(List.of("send-keys"));
    arguments.addAll(List.of(keys));
    run(arguments);
  }

  /** Pastes a text as a terminal does that brackets what is pasted. */
  void paste(String text) {
    run(List.of("set-buffer", text));
    run(List.of("paste-buffer", "-p"));
  }

  /** What is to be seen, lines that the terminal has wrapped put together. */
  String screen() {
    return run(List.of("capture-pane", "-p", "-J"));
  }

  /** What is to be seen, with the codes of its colours. */
  String coloredScreen() {
    return run(List.of("capture-pane", "-p", "-e"));
  }

  /** Waits until a text is to be seen. */
  void await(String text) {
    await("`" + text + "`", screen -> screen.contains(text));
  }

  /** Waits until the last line that is not empty is this one, blanks at its end aside. */
  void awaitLastLine(String line) {
    await(
        "`" + line + "` as its last line",
        screen -> screen.stripTrailing().endsWith(("\n" + line).stripTrailing()));
  }

  private void await(String what, Predicate<String> seen) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String screen = screen();
    while (!seen.test(screen)) {
      assertThat(System.nanoTime() < end)
          .withFailMessage("the terminal does not show %s but%n%s", what, screen)
          .isTrue();
      pause();
      screen = screen();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    run(List.of("kill-server"));
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String run(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", socket.toString()));
    command.addAll(arguments);
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().remove("TMUX");
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).withFailMessage("%s: %s", arguments, output).isZero();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
