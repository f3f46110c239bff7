package dev.portcullis.cli.command;

import dev.portcullis.cli.baseline.AcceptedDebt;
import dev.portcullis.cli.baseline.BaselineWriter;
import dev.portcullis.cli.output.BaselineState;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ScanReport;
import dev.portcullis.engine.comply.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --baseline} and {@code --write-baseline}. */
final class BaselineOption {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Tells and counts only what is new or worse than this file has accepted.")
  private Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Writes a file that accepts every finding of this scan.")
  private Optional<Path> written = Optional.empty();

  /** Reads the one file and begins the other, where they are asked for. */
  Use begin(Instant asOf) throws IOException {
    Optional<AcceptedDebt> debt =
        baseline.isPresent()
            ? Optional.of(AcceptedDebt.read(baseline.get(), asOf))
            : Optional.empty();
    return new Use(
        debt,
        written.isPresent()
            ? Optional.of(new BaselineWriter(written.get(), asOf, debt))
            : Optional.empty());
  }

  /** What one scan makes of them. */
  record Use(Optional<AcceptedDebt> debt, Optional<BaselineWriter> writer)
      implements AutoCloseable {

    /**
     * Tells a finding, unless it is accepted.
     *
     * @return whether it was told
     */
    boolean tell(Finding finding, ScanReport report) throws IOException {
      if (finding.isOpen() && writer.isPresent()) {
        writer.get().accept(finding);
      }
      if (!finding.isOpen() || debt.isEmpty()) {
        report.finding(finding);
        return true;
      }
      Optional<BaselineState> state = debt.get().state(finding);
      if (state.isPresent()) {
        report.finding(finding, state.get());
      }
      return state.isPresent();
    }

    /** Ends the scan: the file that was written takes its place. */
    void end(Console console) throws IOException {
      if (writer.isPresent()) {
        writer.get().finish();
      }
      debt.ifPresent(accepted -> accepted.tell(console::note));
    }

    @Override
    public void close() throws IOException {
      if (writer.isPresent()) {
        writer.get().close();
      }
    }
  }
}
