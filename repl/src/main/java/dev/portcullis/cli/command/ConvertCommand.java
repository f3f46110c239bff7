package dev.portcullis.cli.command;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.cli.output.AtomicFile;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.importer.Inputs;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.printer.AzurePolicyPrinter;
import dev.portcullis.printer.PolicyPrinter;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Turns policies from one spelling into the other. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = "Turns policies from Azure Policy JSON into our language, or back.",
    footer = {
      "",
      "Both ways lose nothing but what means nothing, and comments and tests, which",
      "JSON has no place for. With -o each file is written below that folder, under",
      "its name relative to what was named on the command line.",
      "",
      "Examples:",
      "  portcullis convert key-size.json --to policy",
      "  portcullis convert policies/ --to json -o out/"
    })
public final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputOption input = new InputOption();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "SPELLING",
      description = "The spelling to write: ${COMPLETION-CANDIDATES}.")
  private Spelling to = Spelling.policy;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "The folder to write to. Default: standard output.")
  private Optional<Path> output = Optional.empty();

  /** The two spellings. */
  enum Spelling {
    policy,
    json
  }

  /** Makes the command. */
  public ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Inputs inputs = input.read(console);
    console.tell(inputs.diagnostics());
    boolean faulty = !inputs.diagnostics().isEmpty();
    int written = 0;
    for (Source file : inputs.policies()) {
      Outcome<List<Definition>> parsed = DefinitionParser.parse(file);
      console.tell(parsed.diagnostics());
      if (parsed.failed()) {
        faulty = true;
        continue;
      }
      write(file, parsed.orElseThrow());
      written++;
    }
    if (written == 0) {
      console.note("no policy was found to convert");
    }
    console.out().flush();
    return faulty ? ExitCode.FAULTY_INPUT : ExitCode.OK;
  }

  private void write(Source file, List<Definition> definitions) throws IOException {
    tellWhatStaysBehind(file, definitions);
    String text = print(definitions);
    if (output.isEmpty()) {
      console.out().print(text);
    } else {
      AtomicFile.write(output.get().resolve(renamed(input.relativeName(file.name()))), text);
    }
  }

  private void tellWhatStaysBehind(Source file, List<Definition> definitions) {
    long tests =
        definitions.stream()
            .filter(PolicyDefinition.class::isInstance)
            .mapToLong(definition -> ((PolicyDefinition) definition).tests().size())
            .sum();
    if (to == Spelling.json && tests > 0) {
      console.note(file.name() + ": " + tests + " tests stay behind, JSON has no place for them");
    }
  }

  private String print(List<Definition> definitions) {
    if (to == Spelling.policy) {
      return definitions.stream().map(PolicyPrinter::print).collect(Collectors.joining("\n"));
    }
    return AzurePolicyPrinter.print(definitions);
  }

  private String renamed(String name) {
    int slash = name.lastIndexOf('/');
    int dot = name.lastIndexOf('.');
    return (dot > slash ? name.substring(0, dot) : name) + "." + to;
  }
}
