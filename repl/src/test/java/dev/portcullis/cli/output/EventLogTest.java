package dev.portcullis.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogTest {

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void nameTheLog() {
    file = folder.resolve("log.ndjson");
  }

  @Test
  void aFullLogGivesItsPlaceAndTheOldestGoes() throws IOException {
    EventLog log = new EventLog(file, 20, 2);
    for (int i = 0; i < 8; i++) {
      log.append("{\"i\":" + i + "}\n");
    }

    assertThat(Files.readString(file)).isEqualTo("{\"i\":6}\n{\"i\":7}\n");
    assertThat(Files.readString(EventLog.rotated(file, 1))).isEqualTo("{\"i\":4}\n{\"i\":5}\n");
    assertThat(Files.readString(EventLog.rotated(file, 2))).isEqualTo("{\"i\":2}\n{\"i\":3}\n");
    assertThat(EventLog.rotated(file, 3)).doesNotExist();
  }

  @Test
  void aLineLongerThanTheLimitHasAFileOfItsOwn() throws IOException {
    EventLog log = new EventLog(file, 4, 3);
    log.append("{\"i\":1}\n");
    log.append("{\"i\":2}\n");

    assertThat(file).hasContent("{\"i\":2}");
    assertThat(EventLog.rotated(file, 1)).hasContent("{\"i\":1}");
  }

  @Test
  void halfALineIsMovedAsideAndTold() throws IOException {
    Files.writeString(file, "{\"i\":1}\n{\"i\":");

    assertThat(new EventLog(file, 1_000, 1).append("{\"i\":3}\n"))
        .hasValueSatisfying(told -> assertThat(told).contains("half a line", "log.ndjson.torn"));

    assertThat(file).hasContent("{\"i\":1}\n{\"i\":3}");
    assertThat(folder.resolve("log.ndjson.torn")).hasContent("{\"i\":");
  }

  @Test
  void halfALineThatIsAllThereIsIsMovedAsideToo() throws IOException {
    Files.writeString(file, "x".repeat(20_000));

    new EventLog(file, 1_000_000, 1).append("{\"i\":3}\n");

    assertThat(file).hasContent("{\"i\":3}");
    assertThat(folder.resolve("log.ndjson.torn")).hasContent("x".repeat(20_000));
  }

  @Test
  void aWholeLineThatOnlyLacksItsEndIsKept() throws IOException {
    Files.writeString(file, "{\"i\":1}");

    assertThat(new EventLog(file, 1_000, 1).append("{\"i\":2}\n")).isEmpty();

    assertThat(file).hasContent("{\"i\":1}\n{\"i\":2}");
  }

  @Test
  void threadsWriteWholeLinesAndLoseNone() throws Exception {
    EventLog log = new EventLog(file, 400, 99);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> writing = new ArrayList<>();
      IntStream.range(0, 200)
          .forEach(i -> writing.add(threads.submit(() -> log.append("{\"i\":" + i + "}\n"))));
      for (Future<?> each : writing) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }

    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (int age = 1; Files.exists(EventLog.rotated(file, age)); age++) {
      lines.addAll(Files.readAllLines(EventLog.rotated(file, age)));
    }
    assertThat(lines)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 200).mapToObj(i -> "{\"i\":" + i + "}").toList());
  }

  /** Limits: one file for all, and one that is full after every few lines. */
  @ParameterizedTest
  @ValueSource(longs = {1_000_000, 100})
  void processesWriteWholeLinesAndLoseNone(long limit) throws Exception {
    List<Process> writers = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      writers.add(writer(limit, name));
    }
    for (Process writer : writers) {
      String complaints =
          new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(writer.waitFor()).as(complaints).isZero();
    }

    List<String> lines = new ArrayList<>();
    for (int age = 99; age > 0; age--) {
      if (Files.exists(EventLog.rotated(file, age))) {
        lines.addAll(Files.readAllLines(EventLog.rotated(file, age)));
      }
    }
    lines.addAll(Files.readAllLines(file));
    for (String name : List.of("a", "b", "c")) {
      assertThat(lines.stream().filter(line -> line.contains("\"" + name + "\"")))
          .containsExactlyElementsOf(
              IntStream.range(0, 40)
                  .mapToObj(i -> "{\"by\":\"" + name + "\",\"i\":" + i + "}")
                  .toList());
    }
    assertThat(lines).hasSize(120);
    assertThat(folder.resolve("log.ndjson.torn")).doesNotExist();
  }

  private Process writer(long limit, String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            EventLogWriter.class.getName(),
            file.toString(),
            Long.toString(limit),
            name,
            "40")
        .redirectErrorStream(true)
        .start();
  }
}
