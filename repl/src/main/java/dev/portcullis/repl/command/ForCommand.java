package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.name.NearestNames;
import dev.portcullis.repl.session.Question;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the type of which conditions without {@code for} are asked. */
final class ForCommand implements ReplCommand {

  @Override
  public String name() {
    return "for";
  }

  @Override
  public String arguments() {
    return "[TYPE]";
  }

  @Override
  public String summary() {
    return "sets the type that conditions are asked of";
  }

  @Override
  public List<String> details() {
    return List.of(
        "With a type set, a condition needs no `for`, and its fields are those of the type. Without",
        "a type it is unset.",
        "",
        "  :for certificate",
        "  validityInMonths > 24",
        "  :for Microsoft.KeyVault/vaults",
        "  :for");
  }

  @Override
  public int run(Session session, List<String> words) {
    if (words.size() > 1) {
      throw new Refusal("one type at a time; `for key, secret when …` asks of two");
    }
    session.askOf(words.stream().findFirst().map(word -> type(session, word)));
    session
        .console()
        .out()
        .println(
            session
                .type()
                .map(type -> "conditions are asked of " + type)
                .orElse("conditions are asked of every object, or of what `for` says"));
    return ExitCode.OK;
  }

  @Override
  public List<Suggestion> suggest(Session session, List<String> words) {
    return words.size() == 1 ? Suggestions.types(session) : List.of();
  }

  /** The type that a word means, in full. */
  static String type(Session session, String word) {
    String full = Question.fullType(word);
    Optional<String> known =
        known(session).stream().filter(type -> type.equalsIgnoreCase(full)).findFirst();
    if (known.isEmpty()) {
      List<String> names = new ArrayList<>(known(session));
      Suggestions.types(session).forEach(suggestion -> names.add(suggestion.text()));
      throw new Refusal(
          "there is no type `%s`; %s"
              .formatted(
                  word,
                  NearestNames.hint(word, names).orElse("`:types` lists those that are known")));
    }
    return known.get();
  }

  private static List<String> known(Session session) {
    List<String> types = new ArrayList<>();
    session.catalog().types().forEach(type -> types.add(type.name()));
    types.addAll(session.objects().countsByType().keySet());
    Suggestions.types(session).forEach(name -> types.add(Question.fullType(name.text())));
    return types;
  }
}
