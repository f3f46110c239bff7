package dev.portcullis.importer.input;

import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * Finds the line of a place in a file that is not held in memory, by reading it once more. Faults
 * are rare and files are large: nothing is kept for this while reading.
 */
public final class InputPlaces {

  /** A longer line is not shown; its number is told all the same. */
  private static final int LONGEST_LINE = 1 << 20;

  private InputPlaces() {}

  /**
   * The place in a file.
   *
   * @param offset the number of bytes of its content before the place
   * @param mask hides what must not be shown; keeps the length of the line
   * @return one character on the line of the place; the empty span of an empty line where the line
   *     is too long or cannot be read again
   */
  public static Span at(InputFile file, long offset, UnaryOperator<String> mask) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    int column = 0;
    try (InputStream in = new BufferedInputStream(file.open())) {
      for (long read = 0; ; read++) {
        if (read == offset) {
          column = line.toString(StandardCharsets.UTF_8).length();
        }
        int next = in.read();
        boolean lineDone = next == '\n' || line.size() > LONGEST_LINE;
        if (next < 0 || (lineDone && read >= offset)) {
          break;
        }
        if (next == '\n') {
          number++;
          line.reset();
        } else if (line.size() <= LONGEST_LINE) {
          line.write(next);
        }
      }
    } catch (IOException e) {
      line.reset();
    }
    if (line.size() == 0 || line.size() > LONGEST_LINE) {
      return Source.excerpt(file.name(), "", number).span(0, 0);
    }
    Source source =
        Source.excerpt(file.name(), mask.apply(line.toString(StandardCharsets.UTF_8)), number);
    int start = Math.min(column, source.text().length());
    return source.span(start, Math.min(start + 1, source.text().length()));
  }
}
