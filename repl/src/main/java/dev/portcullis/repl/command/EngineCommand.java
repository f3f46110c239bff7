package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Says or sets which evaluator decides. */
final class EngineCommand implements ReplCommand {

  @Override
  public String name() {
    return "engine";
  }

  @Override
  public String arguments() {
    return "[ENGINE]";
  }

  @Override
  public String summary() {
    return "says or sets which evaluator decides";
  }

  @Override
  public List<String> details() {
    return List.of(
        "`drools`, `reference` or `both`. The second is the plain evaluator, which judges the first:",
        "`both` fails loudly where they differ.");
  }

  @Override
  public int run(Session session, List<String> words) {
    if (!words.isEmpty()) {
      session.decideWith(engine(words.get(0)));
    }
    session.console().out().println("engine: " + word(session.engine()));
    return ExitCode.OK;
  }

  @Override
  public List<Suggestion> suggest(Session session, List<String> words) {
    return Arrays.stream(Engine.values()).map(value -> Suggestion.of(word(value), "")).toList();
  }

  private static Engine engine(String word) {
    return Arrays.stream(Engine.values())
        .filter(value -> word(value).equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () -> new Refusal("there is no engine `" + word + "`; drools, reference or both"));
  }

  private static String word(Engine engine) {
    return engine.name().toLowerCase(Locale.ROOT);
  }
}
