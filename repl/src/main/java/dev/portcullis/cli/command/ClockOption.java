package dev.portcullis.cli.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --as-of}: the instant of the whole run. */
public final class ClockOption {

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = InstantConverter.class,
      description =
          "The instant to judge by, such as 2026-11-24T00:00:00Z or 2026-11-24 (midnight UTC)."
              + " Default: now.")
  private Optional<Instant> asOf = Optional.empty();

  /** The instant that was asked for, else that of the clock. */
  public Instant instant(Clock clock) {
    return asOf.orElseGet(clock::instant);
  }

  /** Reads an instant with an offset, or a day. */
  static final class InstantConverter implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String text) {
      try {
        return PointInTime.parse(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
