package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.value.ValueWriter;
import dev.portcullis.repl.session.PolicyShelf;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import dev.portcullis.repl.session.Shown;
import java.util.List;

/** Lists what is assigned. */
final class AssignmentsCommand implements ReplCommand {

  private static final int LONGEST = 60;

  @Override
  public String name() {
    return "assignments";
  }

  @Override
  public String summary() {
    return "lists what is assigned, to what, with which values";
  }

  @Override
  public int run(Session session, List<String> words) {
    if (!session.shelf().hasAssignments()) {
      throw new Refusal(
          "no assignment is loaded: `:scan` judges every policy with its defaults, for every"
              + " object");
    }
    List<AssignedPolicy> assigned = session.shelf().assigned().policies();
    session.listing().show(assigned.size(), index -> entry(assigned.get(index)));
    return ExitCode.OK;
  }

  private static String entry(AssignedPolicy policy) {
    return String.join(
        System.lineSeparator(),
        "  " + Shown.line(policy.assignment().title()),
        "      policy      " + PolicyShelf.title(policy.policy().definition()),
        "      scope       " + Shown.line(policy.assignment().scope().id()),
        "      effect      %s%s"
            .formatted(
                Shown.line(policy.policy().effectText()),
                policy.isEnforced() ? "" : ", not enforced"),
        "      parameters  "
            + Shown.line(Shown.cut(ValueWriter.write(policy.policy().parameters()), LONGEST)));
  }
}
