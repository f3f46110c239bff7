package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.name.NearestNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the page of a diagnostic code. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Says what a diagnostic means and what to do about it.",
    footer = {
      "",
      "Examples:",
      "  portcullis explain POL2003        by its code",
      "  portcullis explain unknown-alias  by its name",
      "  portcullis explain                every code with its name"
    })
public final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "A code such as POL2003, or its name; without one, all codes are listed.")
  private Optional<String> code = Optional.empty();

  /** Makes the command. */
  public ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (code.isEmpty()) {
      list();
      return ExitCode.OK;
    }
    Optional<DiagnosticCode> known = DiagnosticCode.find(code.get());
    if (known.isEmpty()) {
      console.error("there is no diagnostic `" + code.get() + "`; " + suggestion(code.get()));
      return ExitCode.USAGE;
    }
    console.out().print(page(known.get()));
    console.out().flush();
    return ExitCode.OK;
  }

  private void list() {
    for (DiagnosticCode known : DiagnosticCode.values()) {
      console.out().printf("%s  %-7s  %s%n", known.code(), known.severity().word(), known.slug());
    }
    console.out().flush();
  }

  private static String suggestion(String text) {
    List<String> names =
        Arrays.stream(DiagnosticCode.values())
            .flatMap(known -> Stream.of(known.code(), known.slug()))
            .toList();
    return NearestNames.hint(text, names).orElse("`portcullis explain` lists all");
  }

  private static String page(DiagnosticCode known) {
    String resource = "/diagnostics/" + known.code() + ".md";
    try (InputStream page = ExplainCommand.class.getResourceAsStream(resource)) {
      if (page == null) {
        throw new IllegalStateException("no page for " + known);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
