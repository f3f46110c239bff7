package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.Style;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.repl.session.PolicyShelf;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Lists policies. */
final class PoliciesCommand implements ReplCommand {

  @Override
  public String name() {
    return "policies";
  }

  @Override
  public String arguments() {
    return "[TEXT]";
  }

  @Override
  public String summary() {
    return "lists the policies";
  }

  @Override
  public List<String> details() {
    return List.of(
        "With a text those whose title holds it. The number of a policy in the list is a name for it",
        "in other commands.");
  }

  @Override
  public int run(Session session, List<String> words) {
    List<CheckedPolicy> policies = session.shelf().policies();
    if (policies.isEmpty()) {
      throw new Refusal(
          "no policy is loaded; `:load PATH` reads some, and `policy \"…\" { … }` defines one");
    }
    String text = String.join(" ", words).toLowerCase(Locale.ROOT);
    List<Integer> found =
        IntStream.range(0, policies.size())
            .filter(index -> title(policies.get(index)).toLowerCase(Locale.ROOT).contains(text))
            .boxed()
            .toList();
    if (found.isEmpty()) {
      throw new Refusal("no policy has a title that holds `" + text + "`");
    }
    session.listing().show(found.size(), at -> line(session, found.get(at)));
    return ExitCode.OK;
  }

  private static String line(Session session, int index) {
    CheckedPolicy policy = session.shelf().policies().get(index);
    int width = String.valueOf(session.shelf().policies().size()).length();
    boolean assigned = !session.shelf().assignedBySomeone(policy).isEmpty();
    String mode = policy.isBareRule() ? "no mode" : policy.mode().wireName();
    String how =
        !session.shelf().hasAssignments()
            ? mode
            : mode + ", " + (assigned ? "assigned" : "not assigned");
    return "  %s  %s  %s"
        .formatted(
            " ".repeat(width - String.valueOf(index + 1).length()) + (index + 1),
            title(policy),
            Style.FAINT.on("(" + how + ")", session.console().colored()));
  }

  private static String title(CheckedPolicy policy) {
    return PolicyShelf.title(policy.definition());
  }
}
