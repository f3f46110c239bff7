package dev.portcullis.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ReadingNotesTest {

  private final StringWriter err = new StringWriter();
  private final ReadingNotes notes =
      new ReadingNotes(
          new Console(
              new PrintWriter(new StringWriter()),
              new PrintWriter(err),
              InputStream.nullInputStream(),
              Clock.systemUTC(),
              false,
              false));

  @Test
  void aNoteIsToldWhenItComesAndNotWhileItStays() {
    read("read 1 policy");
    read("read 1 policy", "a.txt: nothing known");
    read("read 1 policy");
    read("read 1 policy", "a.txt: nothing known");

    assertThat(err.toString().lines())
        .containsExactly(
            "note: read 1 policy", "note: a.txt: nothing known", "note: a.txt: nothing known");
  }

  @Test
  void aFaultIsToldAsLongAsItIsThere() {
    for (int i = 0; i < 2; i++) {
      notes.during(
          console -> {
            console.error("it is broken");
            return "";
          });
    }

    assertThat(err.toString().lines())
        .containsExactly("error: it is broken", "error: it is broken");
  }

  private void read(String... told) {
    notes.during(
        console -> {
          for (String note : told) {
            console.note(note);
          }
          return told.length;
        });
  }
}
