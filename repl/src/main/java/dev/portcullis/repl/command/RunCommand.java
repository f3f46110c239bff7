package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.repl.session.AnswerText;
import dev.portcullis.repl.session.Finder;
import dev.portcullis.repl.session.Question;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.util.List;
import java.util.Optional;

/** Judges every object by one policy. */
final class RunCommand implements ReplCommand {

  @Override
  public String name() {
    return "run";
  }

  @Override
  public String arguments() {
    return "POLICY [NAME=VALUE]…";
  }

  @Override
  public String summary() {
    return "judges every object by one policy";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Whatever its assignment reaches. Without values for its parameters those of its assignment",
        "count, else its defaults.",
        "",
        "  :run 1",
        "  :run \"maximum validity\" maximumValidityInMonths=12");
  }

  @Override
  public int run(Session session, List<String> words) {
    if (words.isEmpty() || !words.stream().skip(1).allMatch(Binding::isValue)) {
      throw new Refusal("name a policy, then values for its parameters: `:run 1 effect=Deny`");
    }
    CheckedPolicy policy = Finder.policy(words.get(0), session.shelf().policies());
    Optional<BoundPolicy> bound = Binding.bind(session, policy, words.subList(1, words.size()));
    if (bound.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    AnswerText.tell(
        session, session.ask(Question.of(bound.get())), "are non-compliant", "is non-compliant");
    return ExitCode.OK;
  }

  @Override
  public List<Suggestion> suggest(Session session, List<String> words) {
    return words.size() == 1
        ? Suggestions.policies(session)
        : Binding.suggest(session, words.get(0));
  }
}
