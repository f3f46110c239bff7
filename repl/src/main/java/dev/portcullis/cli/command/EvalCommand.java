package dev.portcullis.cli.command;

import dev.portcullis.cli.evaluation.Evaluator;
import dev.portcullis.cli.evaluation.JsonLines;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.check.PolicyChecker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Evaluates one policy on one resource, again and again. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Evaluates one policy on one resource: a request a line on standard input, an answer a line"
          + " on standard output, in order."
    },
    footer = {
      "",
      "A request holds policy, resource, and where needed id, parameters, related, context,",
      "apiVersion and now. The answer holds effect (null where the rule does not apply), details",
      "and reasons, or an error with its stage, code, message, line and column.",
      "",
      "Example:",
      "  echo '{\"id\": 1, \"policy\": {\"if\": {\"field\": \"keySize\", \"less\": 3072},"
          + " \"then\": {\"effect\": \"deny\"}}, \"resource\": {\"keySize\": 2048}}' \\",
      "    | portcullis eval --jsonl"
    })
public final class EvalCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--jsonl", description = "Read requests line by line: the one form there is.")
  private boolean jsonLines;

  @Mixin private AliasOption aliases = new AliasOption();
  @Mixin private EngineOption engine = new EngineOption();
  @Mixin private ClockOption clock = new ClockOption();

  /** Makes the command. */
  public EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!jsonLines) {
      console.error("requests are read line by line: give --jsonl");
      return ExitCode.USAGE;
    }
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    if (catalog.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Evaluator evaluator = new Evaluator(new PolicyChecker(catalog.get()), engine.engine());
    new JsonLines(evaluator, clock.instant(console.clock()))
        .answer(
            new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)),
            console.out());
    return ExitCode.OK;
  }
}
