package dev.portcullis.repl.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.ParameterValues.Given;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.repl.session.Finder;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import dev.portcullis.repl.session.Shown;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Gives the parameters of a policy their values: those that are typed, assigned, or the defaults.
 */
final class Binding {

  private Binding() {}

  /** Whether a word gives a value to a parameter: {@code name=value}. */
  static boolean isValue(String word) {
    return word.matches("(?s)[A-Za-z_][^=\\s]*=.*");
  }

  /**
   * Binds a policy. Where nothing is typed the first assignment of the policy counts, which is
   * told; else its defaults and what is typed.
   *
   * @param values words such as {@code maximumValidityInMonths=24}
   * @return empty where the values are at fault, which is told
   */
  static Optional<BoundPolicy> bind(Session session, CheckedPolicy policy, List<String> values) {
    Console console = session.console();
    if (values.isEmpty()) {
      List<AssignedPolicy> assigned = session.shelf().assignedBySomeone(policy);
      if (!assigned.isEmpty()) {
        console.note(
            "with the values of \"%s\"%s"
                .formatted(
                    Shown.line(assigned.get(0).assignment().title()),
                    assigned.size() > 1 ? ", the first of its assignments" : ""));
        return Optional.of(assigned.get(0).policy());
      }
    }
    ParameterValues given = ParameterValues.NONE;
    for (String word : values) {
      String name = word.substring(0, word.indexOf('='));
      Value value = value(word.substring(name.length() + 1));
      Span place = Source.of("<prompt>", word).span(0, word.length());
      given = given.with(new Given(name, value, Optional.of(place)));
    }
    Outcome<BoundPolicy> bound = Binder.bind(policy, given, PolicyContext.NONE);
    session.tell(bound.diagnostics());
    return bound.value();
  }

  /** The parameters of a policy as words to go on with. */
  static List<Suggestion> suggest(Session session, String policy) {
    try {
      return Finder.policy(policy, session.shelf().policies())
          .definition()
          .parameters()
          .orElse(List.of())
          .stream()
          .map(
              parameter ->
                  new Suggestion(parameter.name().text() + "=", parameter.type().text(), false))
          .toList();
    } catch (Refusal unknown) {
      return List.of();
    }
  }

  /** JSON where it is JSON, else the text itself. */
  private static Value value(String text) {
    return JsonParser.parse(Source.of("<prompt>", text))
        .value()
        .map(JsonValues::value)
        .orElseGet(() -> new TextValue(text));
  }
}
