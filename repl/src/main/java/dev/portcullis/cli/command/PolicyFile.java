package dev.portcullis.cli.command;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.cli.output.Console;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the one policy of a file. */
final class PolicyFile {

  private PolicyFile() {}

  /** The policy of a file, or of standard input for {@code -}; tells what is wrong with it. */
  static Optional<PolicyDefinition> read(String file, Console console) {
    Inputs inputs = InputReader.read(List.of(file), console.in());
    console.tell(inputs.diagnostics());
    if (inputs.hasErrors()) {
      return Optional.empty();
    }
    List<Definition> definitions = new ArrayList<>();
    for (Source text : inputs.policies()) {
      Outcome<List<Definition>> parsed = DefinitionParser.parse(text);
      console.tell(parsed.diagnostics());
      if (parsed.failed()) {
        return Optional.empty();
      }
      definitions.addAll(parsed.orElseThrow());
    }
    if (definitions.size() == 1 && definitions.get(0) instanceof PolicyDefinition policy) {
      return Optional.of(policy);
    }
    console.error(
        "%s holds %s; one policy definition is evaluated at a time"
            .formatted(
                file,
                switch (definitions.size()) {
                  case 0 -> "no policy";
                  case 1 -> "an initiative";
                  default -> definitions.size() + " definitions";
                }));
    return Optional.empty();
  }
}
