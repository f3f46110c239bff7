package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.printer.AzurePolicyPrinter;
import dev.portcullis.printer.PolicyPrinter;
import dev.portcullis.repl.session.Finder;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.util.List;

/** Shows a policy. */
final class PolicyCommand implements ReplCommand {

  private static final String JSON = "json";

  @Override
  public String name() {
    return "policy";
  }

  @Override
  public String arguments() {
    return "POLICY [json]";
  }

  @Override
  public String summary() {
    return "shows a policy in our language, or as JSON";
  }

  @Override
  public List<String> details() {
    return List.of(
        "A policy is named by its title or a part of it, its id, or its number in `:policies`.",
        "",
        "  :policy 1",
        "  :policy \"maximum validity\" json");
  }

  @Override
  public int run(Session session, List<String> words) {
    boolean json = words.size() == 2 && words.get(1).equals(JSON);
    if (words.size() != 1 && !json) {
      throw new Refusal("name one policy, in quotes where it has blanks: `:policy \"…\"`");
    }
    CheckedPolicy policy = Finder.policy(words.get(0), session.shelf().policies());
    session
        .console()
        .out()
        .print(
            json
                ? AzurePolicyPrinter.print(policy.definition())
                : PolicyPrinter.print(policy.definition()));
    return ExitCode.OK;
  }

  @Override
  public List<Suggestion> suggest(Session session, List<String> words) {
    return switch (words.size()) {
      case 1 -> Suggestions.policies(session);
      case 2 -> List.of(Suggestion.of(JSON, "as Azure Policy JSON"));
      default -> List.of();
    };
  }
}
