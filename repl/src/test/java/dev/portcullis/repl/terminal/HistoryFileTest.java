package dev.portcullis.repl.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {

  private static final Path HOME = Path.of("/home/someone");

  @TempDir private Path folder;

  @Test
  void isInTheUsersFolderForState() {
    assertThat(HistoryFile.usual(Map.of("XDG_STATE_HOME", "/state"), HOME))
        .isEqualTo(Path.of("/state/portcullis/history"));
    assertThat(HistoryFile.usual(Map.of(), HOME))
        .isEqualTo(Path.of("/home/someone/.local/state/portcullis/history"));
    assertThat(HistoryFile.usual(Map.of("XDG_STATE_HOME", "relative"), HOME))
        .isEqualTo(Path.of("/home/someone/.local/state/portcullis/history"));
  }

  @Test
  void isForItsOwnerAlone() throws IOException {
    Path file = folder.resolve("a/b/history");

    HistoryFile.prepare(file);
    HistoryFile.prepare(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void cannotBeAFolder() {
    assertThatThrownBy(() -> HistoryFile.prepare(folder)).isInstanceOf(IOException.class);
  }
}
