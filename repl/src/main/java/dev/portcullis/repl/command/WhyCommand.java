package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.repl.session.Explanation;
import dev.portcullis.repl.session.Finder;
import dev.portcullis.repl.session.Question;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.util.List;
import java.util.Optional;

/** Says why: one policy, or the condition asked last, on one object, step by step. */
final class WhyCommand implements ReplCommand {

  @Override
  public String name() {
    return "why";
  }

  @Override
  public List<String> otherNames() {
    return List.of("explain");
  }

  @Override
  public String arguments() {
    return "[POLICY] OBJECT";
  }

  @Override
  public String summary() {
    return "says why, step by step";
  }

  @Override
  public List<String> details() {
    return List.of(
        "What a policy says of an object, and each step on the way. Without a policy it is what was",
        "asked last: a condition, or the policy of `:run`. Values may follow for its parameters.",
        "",
        "  :why #1",
        "  :why 1 payments-ledger",
        "  :why \"maximum validity\" #3 maximumValidityInMonths=12");
  }

  @Override
  public int run(Session session, List<String> words) {
    List<String> values = words.stream().filter(Binding::isValue).toList();
    List<String> names = words.stream().filter(word -> !Binding.isValue(word)).toList();
    if (names.isEmpty() || names.size() > 2 || (names.size() == 1 && !values.isEmpty())) {
      throw new Refusal(
          "name an object, or a policy and an object, in quotes where they have blanks");
    }
    if (names.size() == 1) {
      return ofLast(session, names.get(0));
    }
    CheckedPolicy policy = Finder.policy(names.get(0), session.shelf().policies());
    Resource object = object(session, names.get(1));
    Optional<BoundPolicy> bound = Binding.bind(session, policy, values);
    bound.ifPresent(assigned -> Explanation.ofPolicy(session, assigned, object));
    return bound.isPresent() ? ExitCode.OK : ExitCode.FAULTY_INPUT;
  }

  @Override
  public List<Suggestion> suggest(Session session, List<String> words) {
    String typed = words.get(words.size() - 1);
    return switch (words.size()) {
      case 1 -> Suggestions.policies(session);
      case 2 -> Suggestions.objects(session, typed);
      default -> Binding.suggest(session, words.get(0));
    };
  }

  private static int ofLast(Session session, String name) {
    Question question =
        session
            .lastQuestion()
            .orElseThrow(
                () -> new Refusal("nothing was asked yet; name a policy: `:why POLICY OBJECT`"));
    Resource object = object(session, name);
    if (question.policy().definition().envelope().children().isEmpty()) {
      Explanation.ofCondition(session, question, object);
    } else {
      Explanation.ofPolicy(session, question.policy(), object);
    }
    return ExitCode.OK;
  }

  private static Resource object(Session session, String name) {
    return Finder.object(name, session.objects().all(), session.listing().objects());
  }
}
