package dev.portcullis.cli.command;

import dev.portcullis.cli.event.Event;
import dev.portcullis.cli.event.EventReader;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.report.ReportContext;
import dev.portcullis.cli.report.ReportFormat;
import dev.portcullis.cli.report.ScanReports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --format}, {@code --output}, {@code --report} and {@code --owner-tag}. */
final class ReportOption {

  private static final int MOST_EVENTS = 100_000;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How results are written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ReportFormat format = ReportFormat.text;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes the results to this file. Default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      converter = TargetConverter.class,
      description = "Writes them to a file in another format besides; may be repeated.")
  private List<Target> targets = List.of();

  @Option(
      names = "--owner-tag",
      paramLabel = "NAME",
      defaultValue = "owner",
      description =
          "The tag that names who answers for an object or its vault. Default: ${DEFAULT-VALUE}.")
  private String ownerTag = "owner";

  @Option(
      names = "--events",
      paramLabel = "LOG",
      description = "A log of decisions to show in the HTML page; may be repeated.")
  private List<Path> logs = List.of();

  /** The decisions to show, the oldest first; the newest alone where there are very many. */
  List<Event> events(Console console) throws IOException {
    Deque<Event> newest = new ArrayDeque<>();
    LongAdder all = new LongAdder();
    EventReader reader = new EventReader(console::note);
    for (Path log : logs) {
      reader.read(
          log,
          event -> {
            all.increment();
            newest.add(event);
            if (newest.size() > MOST_EVENTS) {
              newest.remove();
            }
          });
    }
    if (all.sum() > newest.size()) {
      console.note("of " + all + " decisions the page knows the newest " + newest.size());
    }
    return newest.stream().sorted(Comparator.comparing(Event::time)).toList();
  }

  /** The tag that names who answers for an object. */
  String ownerTag() {
    return ownerTag;
  }

  /** Begins all reports that are asked for. */
  ScanReports begin(Console console, ReportContext context) throws IOException {
    ScanReports reports = new ScanReports(context);
    try {
      if (output.isPresent()) {
        reports.add(format, output.get());
      } else {
        reports.add(format, console.out());
      }
      for (Target target : targets) {
        reports.add(target.format(), target.file());
      }
    } catch (IOException | RuntimeException fault) {
      try (reports) {
        throw fault;
      }
    }
    return reports;
  }

  /** A report in a file. */
  record Target(ReportFormat format, Path file) {}

  /** Reads {@code html=report.html}. */
  static final class TargetConverter implements ITypeConverter<Target> {

    @Override
    public Target convert(String text) {
      int equals = text.indexOf('=');
      String name = equals < 0 ? text : text.substring(0, equals);
      ReportFormat format =
          Arrays.stream(ReportFormat.values())
              .filter(each -> each.name().equals(name.toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(() -> new TypeConversionException(wanted(text)));
      if (equals < 0 || equals == text.length() - 1) {
        throw new TypeConversionException(wanted(text));
      }
      return new Target(format, Path.of(text.substring(equals + 1)));
    }

    private static String wanted(String text) {
      return "`"
          + text
          + "` is not FORMAT=FILE with one of "
          + Arrays.stream(ReportFormat.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
  }
}
