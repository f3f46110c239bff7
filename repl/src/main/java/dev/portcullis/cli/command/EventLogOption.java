package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.EventLog;
import dev.portcullis.engine.comply.AdmissionAnswer;
import dev.portcullis.engine.value.ObjectValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --events} and how far its log may grow. */
final class EventLogOption {

  @Option(
      names = "--events",
      paramLabel = "LOG",
      description = "Appends the decision to this log, a line of JSON each.")
  private Optional<Path> log = Optional.empty();

  @Option(
      names = "--events-limit",
      paramLabel = "SIZE",
      defaultValue = "64M",
      converter = SizeConverter.class,
      description =
          "A log that would grow beyond this becomes LOG.1, and LOG.1 becomes LOG.2."
              + " Default: ${DEFAULT-VALUE}.")
  private long limit = 64L << 20;

  @Option(
      names = "--events-keep",
      paramLabel = "COUNT",
      defaultValue = "9",
      converter = CountConverter.class,
      description = "How many older logs are kept. Default: ${DEFAULT-VALUE}.")
  private int kept = 9;

  /** Logs a decision where that is asked for. */
  void append(AdmissionAnswer decision, Instant time, ObjectValue requestContext, Console console)
      throws IOException {
    if (log.isPresent()) {
      new EventLog(log.get(), limit, kept)
          .append(decision, time, requestContext)
          .ifPresent(console::note);
    }
  }

  /** Reads how many older logs are kept: with none a full log would be lost. */
  static final class CountConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
      if (!text.matches("[1-9]\\d{0,3}")) {
        throw new TypeConversionException("'" + text + "' is no number from 1 to 9999");
      }
      return Integer.valueOf(text);
    }
  }

  /** Reads a number of bytes, with K, M or G behind it. */
  static final class SizeConverter implements ITypeConverter<Long> {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})([KMG]?)");

    @Override
    public Long convert(String text) {
      Matcher size = SIZE.matcher(text.toUpperCase(Locale.ROOT));
      if (!size.matches()) {
        throw new TypeConversionException("'" + text + "' is no size; write 500K, 64M or 1G");
      }
      long number = Long.parseLong(size.group(1));
      return switch (size.group(2)) {
        case "K" -> number << 10;
        case "M" -> number << 20;
        case "G" -> number << 30;
        default -> number;
      };
    }
  }
}
