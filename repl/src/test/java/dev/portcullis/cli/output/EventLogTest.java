package dev.portcullis.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
}
