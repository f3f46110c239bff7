package dev.portcullis.cli.command;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.cli.evaluation.EvalRequest;
import dev.portcullis.cli.evaluation.Evaluator;
import dev.portcullis.cli.evaluation.Explanation;
import dev.portcullis.cli.evaluation.ExplanationReport;
import dev.portcullis.cli.evaluation.JsonLines;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.fact.Resource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Evaluates one policy on one object: once, for people, or line by line, for drivers. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Evaluates one policy on one object, and says why.",
    synopsisHeading = "Usage: ",
    customSynopsis = {
      "portcullis eval POLICY RESOURCE [OPTIONS]",
      "       portcullis eval --jsonl [OPTIONS]"
    },
    footer = {
      "",
      "A resource is whatever an inventory may hold, or any JSON object as it stands.",
      "Exit code 4 where the effect is deny and applies; 3 where the evaluation fails.",
      "",
      "With --jsonl, each line of standard input is a request: policy, resource, and",
      "where needed id, parameters, related, context, apiVersion and now. Each has a",
      "line for its answer: effect (null where the rule does not apply), details and",
      "reasons, or an error.",
      "",
      "Examples:",
      "  portcullis eval examples/contoso/policies/certificate-validity.policy \\",
      "    examples/contoso --object identity-ldap --set maximumValidityInMonths=24",
      "  portcullis eval key-size.json key.json --set effect=Deny --trace",
      "  portcullis eval --jsonl < requests.ndjson"
    })
public final class EvalCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      arity = "0..2",
      paramLabel = "POLICY RESOURCE",
      hideParamSyntax = true,
      description = "The file of the policy and that of the object; - for standard input.")
  private List<String> files = List.of();

  @Option(names = "--jsonl", description = "Read requests line by line from standard input.")
  private boolean jsonLines;

  @Mixin private ObjectOption object = new ObjectOption();
  @Mixin private ParameterOption parameters = new ParameterOption();

  @Option(
      names = "--related",
      paramLabel = "FILE",
      description =
          "What else there is: resources that an existence effect may find, the vault of a"
              + " component. May be given several times.")
  private List<String> related = List.of();

  @Option(names = "--trace", description = "Tell each step of the evaluation.")
  private boolean traced;

  @Mixin private FailOnOption failOn = new FailOnOption();
  @Mixin private ClockOption clock = new ClockOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private EngineOption engine = new EngineOption();
  @Mixin private AliasOption aliases = new AliasOption();

  /** Makes the command. */
  public EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    checkUsage();
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    if (catalog.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Evaluator evaluator = new Evaluator(new PolicyChecker(catalog.get()), engine.engine());
    Instant asOf = clock.instant(console.clock());
    if (jsonLines) {
      new JsonLines(evaluator, asOf)
          .answer(
              new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)),
              console.out());
      return ExitCode.OK;
    }
    return evaluate(evaluator, asOf);
  }

  private void checkUsage() {
    if (jsonLines && !files.isEmpty()) {
      throw usage("--jsonl reads its requests from standard input: name no files");
    }
    if (!jsonLines && files.size() != 2) {
      throw usage("name a policy and a resource, or give --jsonl");
    }
    if (files.stream().filter("-"::equals).count() + related.stream().filter("-"::equals).count()
        > 1) {
      throw usage("standard input can be read once only");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  private int evaluate(Evaluator evaluator, Instant asOf) throws IOException {
    Optional<PolicyDefinition> policy = PolicyFile.read(files.get(0), console);
    Optional<List<Resource>> read = ResourceFile.all(files.get(1), console);
    boolean faulty = policy.isEmpty() || read.isEmpty();
    List<Resource> relatives = new ArrayList<>(read.orElse(List.of()));
    for (String file : related) {
      Optional<List<Resource>> more = ResourceFile.all(file, console);
      faulty |= more.isEmpty();
      more.ifPresent(relatives::addAll);
    }
    if (faulty) {
      return ExitCode.FAULTY_INPUT;
    }
    Optional<Resource> resource = object.choose(read.orElseThrow(), files.get(1), console);
    if (resource.isEmpty()) {
      return ExitCode.USAGE;
    }
    relatives.remove(resource.get());
    Outcome<Explanation> explained =
        evaluator.explain(
            EvalRequest.of(
                policy.orElseThrow(),
                parameters.of(policy.orElseThrow()),
                resource.get(),
                relatives,
                asOf));
    console.tellFaults(explained.diagnostics());
    if (explained.failed()) {
      return ExitCode.FAULTY_INPUT;
    }
    console.note("as of " + asOf);
    return tell(explained.orElseThrow(), asOf);
  }

  private int tell(Explanation explanation, Instant asOf) throws IOException {
    ExplanationReport report = new ExplanationReport(explanation, traced);
    if (format.json()) {
      report.printJson(console.out(), asOf);
    } else {
      report.printText(console.out(), console.colored());
    }
    return switch (explanation.kind()) {
      case FAILED -> ExitCode.FAULTY_INPUT;
      case COMPLIANT, NOT_APPLICABLE -> ExitCode.OK;
      case NON_COMPLIANT ->
          failOn.counts(true, explanation.policy().effect()) ? ExitCode.DENIED : ExitCode.OK;
    };
  }
}
