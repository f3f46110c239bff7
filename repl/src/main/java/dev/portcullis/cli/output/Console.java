package dev.portcullis.cli.output;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Severity;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;

/**
 * What a command talks through: results go out, all else goes to the error stream.
 *
 * @param out takes results
 * @param err takes diagnostics, notes and progress
 * @param in standard input
 * @param clock what the time is, where the user does not say
 * @param colored whether results may be coloured: a terminal reads them and {@code NO_COLOR} is not
 *     set
 * @param attended whether a terminal reads the error stream, so that progress is worth telling
 */
public record Console(
    PrintWriter out,
    PrintWriter err,
    InputStream in,
    Clock clock,
    boolean colored,
    boolean attended) {

  /** Tells diagnostics, each followed by an empty line. */
  public void tell(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      err.println(DiagnosticPrinter.print(diagnostic));
    }
    err.flush();
  }

  /** Tells of diagnostics what stands in the way of a result, or may: errors and warnings. */
  public void tellFaults(List<Diagnostic> diagnostics) {
    tell(diagnostics.stream().filter(found -> found.severity() != Severity.INFO).toList());
  }

  /** Tells a note, in one line. */
  public void note(String text) {
    err.println("note: " + text);
    err.flush();
  }

  /** Tells of an error that has no place in a file, in one line. */
  public void error(String text) {
    err.println("error: " + text);
    err.flush();
  }
}
