package dev.portcullis.cli.command;

import dev.portcullis.cli.output.AtomicFile;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExemptionText;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.PoliciesByAssignment;
import dev.portcullis.engine.assign.reader.ExemptionReader;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import dev.portcullis.importer.content.YamlReader;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.ResourceStream;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a new exemption. */
@Command(
    name = "create",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a new exemption into a YAML file, behind those that it holds.",
      "An exempt object is judged all the same and keeps its reasons; it counts as exempt and is"
          + " never blocked."
    },
    footer = {
      "",
      "Nothing is written where what is given along knows no such assignment or object.",
      "",
      "Examples:",
      "  portcullis exemption create exemptions.yaml \\",
      "      --object kv-contoso-shared/certificates/logistics-coldchain \\",
      "      --from certificate-validity --as waiver --until 2027-06-30 \\",
      "      --ticket SEC-1234 --owner logistics@contoso.example \\",
      "      --because \"the loggers take no new root before June\" examples/contoso"
    })
final class ExemptionCreate implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", description = "The YAML file, new or not.")
  private Path file = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Policies, assignments and an inventory that must know what is exempt.")
  private List<String> paths = List.of();

  @Option(
      names = "--object",
      required = true,
      paramLabel = "SCOPE",
      description =
          "What is exempt, with all below it: a key, secret, certificate or version as"
              + " VAULT/keys/NAME, a vault by its name, or any resource id.")
  private String object = "";

  @Option(
      names = "--from",
      required = true,
      paramLabel = "ASSIGNMENT",
      description = "From which assignment: its id, name or title.")
  private String assignment = "";

  @Option(
      names = "--as",
      required = true,
      paramLabel = "CATEGORY",
      description = "${COMPLETION-CANDIDATES}: accepted for now, or met in another way.")
  private Category category = Category.waiver;

  @Option(
      names = "--policy",
      paramLabel = "REFERENCE",
      description =
          "Which policy of an initiative, by its reference id. May be given several times; else"
              + " all of them.")
  private List<String> policies = List.of();

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "When it ends, such as 2027-06-30 or 2027-06-30T18:00:00Z; else never.")
  private Optional<String> until = Optional.empty();

  @Option(names = "--ticket", paramLabel = "TICKET", description = "Where it was granted.")
  private Optional<String> ticket = Optional.empty();

  @Option(names = "--owner", paramLabel = "WHO", description = "Who answers for it.")
  private Optional<String> owner = Optional.empty();

  @Option(names = "--because", paramLabel = "REASON", description = "Why.")
  private Optional<String> reason = Optional.empty();

  @Mixin private AliasOption aliases = new AliasOption();

  /** The categories of exemptions. */
  enum Category {
    waiver,
    mitigated
  }

  ExemptionCreate(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!YamlReader.reads(file)) {
      console.error("exemptions are written as YAML: name the file with .yaml at its end");
      return ExitCode.USAGE;
    }
    Optional<String> before = Optional.of("");
    if (Files.exists(file)) {
      before = TextFile.read(file, console).map(Source::text);
    }
    if (before.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    String text = behind(before.get()) + entry();
    Outcome<List<Exemption>> read =
        YamlReader.read(Source.of(file.toString(), text)).then(ExemptionReader::read);
    console.tell(read.diagnostics());
    if (read.failed()) {
      console.note("nothing was written: a file of exemptions is a list, each with `- ` before it");
      return ExitCode.FAULTY_INPUT;
    }
    List<Exemption> exemptions = read.orElseThrow();
    if (!isKnown(exemptions.get(exemptions.size() - 1))) {
      return ExitCode.FAULTY_INPUT;
    }
    AtomicFile.write(file, text);
    console.out().printf("%s is exempt from \"%s\" now, in %s%n", object, assignment, file);
    console.out().flush();
    return ExitCode.OK;
  }

  private static String behind(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  private String entry() {
    return new ExemptionText(
            object, assignment, category.name(), policies, until, ticket, owner, reason)
        .yaml();
  }

  private boolean isKnown(Exemption exemption) throws IOException {
    if (paths.isEmpty()) {
      return true;
    }
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    if (catalog.isEmpty()) {
      return false;
    }
    Inputs inputs = InputReader.read(paths, console.in());
    Optional<AssignedPolicies> assigned = Workspace.assign(inputs, catalog.get(), console);
    if (assigned.isEmpty()) {
      return false;
    }
    if (new PoliciesByAssignment(assigned.get().policies()).of(exemption).isEmpty()) {
      console.error("no assignment `" + assignment + "` is there that has such a policy");
      return false;
    }
    if (!isThere(inputs, exemption)) {
      console.error("the inventory has no object `" + object + "`");
      return false;
    }
    return true;
  }

  private static boolean isThere(Inputs inputs, Exemption exemption) {
    try (ResourceStream resources = inputs.resources().open(new InputLog())) {
      while (resources.hasNext()) {
        Resource resource = resources.next();
        if (exemption.scope().covers(resource.id())) {
          return true;
        }
      }
    }
    return false;
  }
}
