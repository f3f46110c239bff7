package dev.portcullis.repl.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.Style;
import dev.portcullis.repl.session.Session;
import java.io.PrintWriter;
import java.util.List;

/** Tells what can be typed. */
final class HelpCommand implements ReplCommand {

  private static final List<String> STATEMENTS =
      List.of(
          "Type a condition and see what matches:",
          "  for certificate when validityInMonths > 24",
          "  for key when keyType in [\"RSA\", \"RSA-HSM\"] and keySize < 3072",
          "  for vault when networkAcls.defaultAction != \"Deny\" or networkAcls is missing",
          "  for key, secret",
          "or define a policy, in our language or in JSON, and try it with :run and :why:",
          "  policy \"Small keys\" { for key when keySize < 3072 then audit }",
          "A line goes on where a bracket is open or a word such as `and` is last. Tab",
          "completes, Ctrl-R searches the history, Ctrl-C stops, Ctrl-D leaves.");

  @Override
  public String name() {
    return "help";
  }

  @Override
  public List<String> otherNames() {
    return List.of("?");
  }

  @Override
  public String arguments() {
    return "[COMMAND]";
  }

  @Override
  public String summary() {
    return "tells what can be typed, or more of a command";
  }

  @Override
  public int run(Session session, List<String> words) {
    Console console = session.console();
    if (words.isEmpty()) {
      overview(console);
    } else {
      for (String word : words) {
        page(console, Commands.find(word.startsWith(":") ? word.substring(1) : word));
      }
    }
    return ExitCode.OK;
  }

  @Override
  public List<Suggestion> suggest(Session session, List<String> words) {
    return Commands.all().stream()
        .map(command -> Suggestion.of(command.name(), command.summary()))
        .toList();
  }

  private static void overview(Console console) {
    PrintWriter out = console.out();
    STATEMENTS.forEach(out::println);
    out.println();
    int width = Commands.all().stream().mapToInt(of -> of.synopsis().length()).max().orElse(0);
    for (ReplCommand command : Commands.all()) {
      String synopsis = command.synopsis();
      out.println(
          "  "
              + Style.STRONG.on(synopsis, console.colored())
              + " ".repeat(width - synopsis.length() + 2)
              + command.summary());
    }
  }

  private static void page(Console console, ReplCommand command) {
    PrintWriter out = console.out();
    out.println(Style.STRONG.on(command.synopsis(), console.colored()));
    out.println("  " + command.summary());
    command.details().forEach(line -> out.println(("  " + line).stripTrailing()));
    if (!command.otherNames().isEmpty()) {
      out.println("  Also :" + String.join(", :", command.otherNames()) + ".");
    }
  }
}
